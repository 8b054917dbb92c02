import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'A machine between your browser and the internet wants you to sign in before it passes anything on.',
  inOtherWords:
    'You want to visit somebody on the third floor, but the porter at the gate asks for your pass first. The person upstairs doesn’t even know that you came.',
  definition:
    'Similar to 401, but the credentials are for a proxy and not for the site. The answer comes from that proxy, carries a challenge in Proxy-Authenticate, and says nothing about the resource that was asked for.',
  requires: {
    server: [
      {
        says: 'A proxy that sends it must add a Proxy-Authenticate header with a challenge that fits itself and this request.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8',
      },
    ],
    client: [
      {
        says: 'A client may repeat the request with a new or replaced Proxy-Authorization header.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8',
      },
    ],
  },
  misunderstanding: {
    myth: 'The site that I wanted to open asks for my password.',
    truth: 'The site never saw the request. Whoever runs the proxy asks: mostly your company, your school or a VPN.',
  },
  use: {
    when: ['You run a forward proxy, and the request has no credentials for it, or wrong ones.'],
    not: [
      'You run a site or an API: use 401, even behind a reverse proxy.',
      'The user is known to your proxy but may not go there: that is 403.',
    ],
  },
  example: {
    headers: {
      'Proxy-Authenticate': 'Basic realm="Office proxy", charset="UTF-8"',
      'Content-Type': 'text/plain; charset=utf-8',
    },
    body: 'Sign in to the office proxy to use the internet.\n',
  },
  headers: [
    {
      name: 'Proxy-Authenticate',
      says: 'In the answer: which ways to sign in the proxy takes, such as Basic, Digest or Negotiate.',
    },
    {
      name: 'Proxy-Authorization',
      says: 'In the next request: the credentials. The first proxy that expects it uses it up, and normally passes it to nobody else.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'Not by default, and no proxy should ask for it: the next person may well be signed in.',
  },
  retry: {
    again: 'after-a-change',
    says: 'Sending it again unchanged brings the same answer. With credentials, it is safe to repeat whatever the method was: the request never reached the site.',
  },
  related: [
    'statuses/401',
    'statuses/511',
    'failures/unexpected-proxy-auth',
    'failures/proxy-sign-in-failed',
    'failures/sign-in-failed',
    'failures/tunnel-failed',
    'statuses/305',
  ],
  questions: [
    {
      question: 'Is a 407 the fault of the website?',
      answer:
        'No. The request was stopped on the way, before the site could see it. Other sites that are reached through the same proxy are likely to fail too, until the sign-in works.',
    },
    {
      question: 'Why do I get 407 although I typed the right password?',
      answer:
        'The proxy may accept only a way to sign in that your program doesn’t offer, or the password may have expired. Programs on the command line often need the proxy’s user name and password in their own settings.',
    },
    {
      question: 'Why does a browser show no 407 page for secure addresses?',
      answer:
        'For those it asks the proxy for a tunnel first, with CONNECT. It doesn’t show what the proxy answers to that: it opens its own sign-in window, or says that the tunnel failed.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Proxy Authentication Required',
  sign: '🎫',
  headline: 'Your browser’s proxy wants you to sign in first',
  short: 'The proxy wants a sign-in',
  plain:
    'The request never reached {site}. The proxy {proxy} stands between your browser and the internet; it stopped the request and asked who you are.',
  party: 'proxy',
  place: 'proxy',
  turn: ['you', 'network-admin'],
  causes: [
    'You have not signed in to the proxy yet, or you closed its sign-in window.',
    'The name or password is wrong, or the password has expired.',
    'The proxy offers only ways to sign in that this browser does not support.',
    'A VPN program or an extension put this proxy in place, and your account with it has run out.',
  ],
  steps: {
    visitor: [
      'Reload the page, and when the browser’s own window asks, type your user name and password for this proxy.',
      'If it keeps asking, your password may have expired: sign in to another company service to check.',
      'At home, or away from the office? Turn off the proxy in your system’s network settings.',
    ],
    owner: ['Nothing: the request was stopped before it reached your site.'],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-11.7.1',
  ],
} satisfies Entry;
