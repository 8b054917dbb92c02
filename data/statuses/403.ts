import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'The request was understood, and the answer is still no.',
  inOtherWords:
    'The caretaker knows exactly which room you mean, and shakes his head. You may be on the wrong list, or nobody may go in today. He doesn’t have to tell you which it is.',
  definition:
    'The server understood the request and refuses to fulfil it. If there were credentials in the request, they are not enough for this. But the reason may have nothing to do with credentials: an address, a country, a file’s permissions or a firewall rule can be behind it as well.',
  requires: {
    server: [
      {
        says: 'A server that wants to make its reason known can give it in the body of the answer; it doesn’t have to.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4',
      },
      {
        says: 'To hide that something forbidden exists at all, the site’s server may answer 404 instead.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4',
      },
      {
        says: 'Valid credentials that don’t suffice ought to be answered with 403.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-11.4',
      },
    ],
    client: [
      {
        says: 'A client should not repeat the request by itself with the same credentials.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4',
      },
      {
        says: 'It may repeat the request with new or different ones.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4',
      },
    ],
  },
  misunderstanding: {
    myth: 'If I sign in, every 403 goes away.',
    truth:
      'Only if a sign-in is what is missing. A rule about your country, your network or robots doesn’t care who you are.',
  },
  use: {
    when: [
      'You know who is asking, and that account lacks the right.',
      'A rule refuses the request whoever sends it, for example for a folder that nobody should list.',
    ],
    not: [
      'A sign-in would be the first thing to try: use 401.',
      'Even the existence should stay secret: 404 gives nothing away.',
      'A law forces your hand: 451 says so openly.',
      'Somebody was only too fast: 429.',
    ],
  },
  example: {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    body: '<!doctype html><title>Members only</title><h1>Members only</h1><p>Your account cannot open this folder. Ask the owner at <a href="mailto:archive@example.com">archive@example.com</a>.</p>\n',
  },
  headers: [
    {
      name: 'WWW-Authenticate',
      says: 'In the answer, now and then: a hint that other credentials might change the outcome.',
    },
    {
      name: 'Cf-Mitigated',
      says: 'In the answer: with the value challenge, it shows that Cloudflare put its robot check in place of the page.',
    },
    {
      name: 'Referer',
      says: 'In the request: some sites refuse pictures and files whose request doesn’t come from one of their own pages.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'A 403 stays out of caches unless the answer permits it. Take care with such permission: the next visitor may well be let in.',
  },
  retry: {
    again: 'after-a-change',
    says: 'Something has to be different: the account, the network, or the rule. Reloading again and again may even make a robot filter stricter.',
  },
  related: [
    'statuses/401',
    'statuses/404',
    'statuses/451',
    'statuses/429',
    'vendors/cloudflare/1020',
    'classes/4xx',
    'failures/blocked-by-policy',
    'failures/blocked-wrong-kind',
    'statuses/450',
    'statuses/456',
  ],
  questions: [
    {
      question: 'Why do I get 403 on a site that works for others?',
      answer:
        'Most likely something about your request differs: the account, the country, the network, or how the browser behaves. A VPN or an office network may share its address with somebody who caused trouble there. Another network is a quick way to find out.',
    },
    {
      question: 'Who decided on the 403, the site or its protection service?',
      answer:
        'The number alone can’t say. The look of the page and the headers sometimes do, for example a robot check with a company’s name on it.',
    },
    {
      question: 'Should I use 401 or 403 in my API?',
      answer:
        'Send 401 with WWW-Authenticate if nobody has proved who they are. Send 403 if they have, and it isn’t enough.',
    },
    {
      question: 'Why does Amazon S3 answer 403 for a file that doesn’t exist?',
      answer:
        'If whoever asks has no permission to list the bucket, S3 doesn’t reveal whether the file is there, and refuses. With s3:ListBucket, the same request gets a 404.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Forbidden',
  sign: '⛔',
  headline: 'The request was understood, but access is refused',
  short: 'Access refused',
  plain:
    'Whoever answered for {site} could read the request and decided not to grant it. The reason can be your account, your country, your network, or a filter that takes you for a robot. The number gives neither the reason nor the one who decided, and signing in doesn’t always help.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'You are not signed in, or your account has not been given the right to see this.',
    'A security filter or robot check took the request for unwanted traffic.',
    'Connections from your country, your VPN or your network are not let in.',
    'The web server may not read the file, or won’t list what is in this folder.',
    'A proxy or filter on your own network does not permit it.',
  ],
  steps: {
    visitor: [
      'If the site has accounts, sign in, or switch to one that has the right to see this.',
      'If the page offers a check for robots, complete it there; a genuine one never asks you to paste commands anywhere.',
      'If you use a VPN that you can do without here, try once with it off.',
      'Ask the site’s owner for access, or your network’s help desk if the site opens elsewhere.',
    ],
    owner: [
      'Find out which layer refused: CDN and firewall rules first, then the web server, then the app’s own permissions.',
      'On the web server, check deny rules, file permissions and directory index settings.',
      'For an API, check that the path and the method exist: some API gateways answer 403 where others would say 404.',
      'Say on the error page why access is refused and whom to ask.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/403',
  ],
} satisfies Entry;
