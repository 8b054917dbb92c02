import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'The answer is a success, but something on the way has changed what the site sent.',
  inOtherWords:
    'You order a letter from an archive, and the messenger brings a shortened copy that he typed up himself. He says so on the cover. It may serve you well, but it isn’t the letter as it left the archive.',
  definition:
    'The request was successful, and a transforming proxy has modified the content of the origin server’s 200. The number lets the proxy say so, since it may matter, for example for validation requests that take another path.',
  requires: {
    server: [
      {
        says: 'A proxy that transforms the content of a 200 can make this known by changing the status to 203.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-7.7',
      },
      {
        says: 'A proxy must not transform content if the answer carries Cache-Control: no-transform.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-7.7',
      },
      {
        says: 'Proxies must name themselves in the Via header of what they pass on.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-7.6.3',
      },
    ],
    client: [
      {
        says: 'Nothing special: a client that doesn’t know the number must handle it as a 200.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15',
      },
    ],
  },
  misunderstanding: {
    myth: 'Without a 203, the page is exactly as the site sent it.',
    truth:
      'Hardly any proxy bothers to send it. Encrypted connections protect a page from changes on the way, a status doesn’t.',
  },
  use: {
    when: ['You run a proxy that makes pictures smaller, translates or filters, and want to be open about it.'],
    not: [
      'You run the site itself: whatever you send is the original, so 200 is right.',
      'Your API passes on data from others: that isn’t a transforming proxy.',
    ],
  },
  example: {
    headers: {
      Via: '1.1 proxy.example.org',
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'max-age=60',
    },
    body: '<!doctype html><html lang="en"><title>News</title><p>A lighter version of this page.</p></html>\n',
  },
  headers: [
    { name: 'Via', says: 'Which proxies the answer passed through; one of them is the likely author of the changes.' },
    { name: 'Cache-Control', says: 'With no-transform, the site forbids proxies to change the content.' },
  ],
  caching: {
    stored: 'by-default',
    says: 'May be stored like a 200, with a guessed lifetime if none is given.',
  },
  retry: {
    again: 'no-need',
    says: 'It succeeded. The same request over another network may bring the unchanged content.',
  },
  related: ['statuses/200', 'statuses/204', 'statuses/304', 'statuses/226'],
  questions: [
    {
      question: 'Is a 203 dangerous?',
      answer:
        'Not as such: somebody was honest about a change. But think about whether you trust the network, and don’t enter secrets in a page that came without encryption.',
    },
    {
      question: 'Who can send a 203 over https?',
      answer:
        'Besides the site itself, only somebody who can read the content: a service that the site put in front of its servers, or a company’s or antivirus program’s proxy that your device was set up to trust.',
    },
    {
      question: 'Should my API ever send 203?',
      answer: 'In general no. Some do, to mark data from a third party or from a copy, but the standard means proxies.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Non-Authoritative Information',
  sign: '🪞',
  headline: 'It worked, but this may not be quite what the site sent',
  short: 'Maybe changed on its way',
  plain:
    'The page came through, and the number says that it isn’t quite what the site sent. A machine in between, called a proxy, may have made pictures smaller or taken something out. This number is rare, and the site itself may also have sent it for reasons of its own.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'A proxy of your network or provider makes pages lighter or filters them.',
    'A service in front of the site rewrites its pages.',
    'The site uses the number in its own way, for example for data that comes from somewhere else.',
  ],
  steps: {
    visitor: ['If something is missing on the page, try it over another network or without a data saver.'],
    owner: [
      'Look at the Via header to see which proxy took part.',
      'Add Cache-Control: no-transform if your content must arrive unchanged, and serve it over HTTPS.',
      'Check that your own program doesn’t send 203 where 200 is meant.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.4',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-7.7',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/203',
  ],
} satisfies Entry;
