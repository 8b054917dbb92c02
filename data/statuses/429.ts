import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'More requests came in a short time than the server allows.',
  inOtherWords:
    'A fountain gives each walker ten cups an hour. Come for the eleventh, and the tap stays shut until the hour is over. If your whole club counts as one walker, it is empty sooner than you think.',
  definition:
    'The user has sent too many requests in a given amount of time, which is called rate limiting. The standard leaves open how the server tells users apart, for example by sign-in or by a cookie, and what it counts: one resource, the whole server, or several servers together.',
  requires: {
    server: [
      {
        says: 'The answer should explain the limit.',
        source: 'https://www.rfc-editor.org/rfc/rfc6585.html#section-4',
      },
      {
        says: 'It may say in Retry-After how long to wait.',
        source: 'https://www.rfc-editor.org/rfc/rfc6585.html#section-4',
      },
      {
        says: 'Caches must not keep it.',
        source: 'https://www.rfc-editor.org/rfc/rfc6585.html#section-4',
      },
      {
        says: 'Nobody has to use 429: under an attack it may be better to drop connections.',
        source: 'https://www.rfc-editor.org/rfc/rfc6585.html#section-7.2',
      },
    ],
    client: [
      {
        says: 'A client ought to wait as long as Retry-After says before it asks again.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3',
      },
    ],
  },
  misunderstanding: {
    myth: 'The server is overloaded.',
    truth:
      'That would be 503. With 429 the server may be quite well; it just counted more requests than one user is allowed.',
  },
  use: {
    when: [
      'A user, a key or an address has used up its requests for a span of time.',
      'You want a client to slow down, and to come back by itself.',
    ],
    not: [
      'The whole server has too much to do, whoever asks: 503 with Retry-After fits that.',
      'Somebody is shut out for good: 403 is more honest.',
      'The flood is an attack: dropping the connections costs you less.',
    ],
  },
  example: {
    headers: {
      'Retry-After': '60',
      'Cache-Control': 'no-store',
      'Content-Type': 'application/problem+json',
    },
    body: '{"type":"https://example.com/problems/too-many","title":"Too many requests","status":429,"detail":"50 requests an hour are free. Try again in one minute."}\n',
  },
  headers: [
    {
      name: 'Retry-After',
      says: 'In the answer: how many seconds to wait, or the time from which requests are welcome again.',
    },
    {
      name: 'X-RateLimit-Remaining',
      says: 'In the answers of many services: how many requests are left. It isn’t standardised, so its spelling and meaning differ.',
    },
    {
      name: 'X-RateLimit-Reset',
      says: 'In the answers of many services: when the count starts anew, as a moment in time or as seconds to go.',
    },
  ],
  caching: {
    stored: 'never',
    says: 'It is meant for one user at one time, and RFC 6585 forbids storing it.',
  },
  retry: {
    again: 'later',
    says: 'Wait for Retry-After, or else a little longer after each failure. Repeat a POST by itself only if doing it twice would be harmless.',
  },
  related: [
    'statuses/503',
    'statuses/403',
    'statuses/418',
    'vendors/cloudflare/1015',
    'classes/4xx',
    'failures/too-many-attempts',
    'failures/too-many-lookups',
    'statuses/402',
    'statuses/456',
  ],
  questions: [
    {
      question: 'How long does a 429 last?',
      answer:
        'As long as the site decides: from a second to a day or more. Look for a Retry-After header or a note on the page. Without one, start with some minutes of quiet.',
    },
    {
      question: 'Why do I get 429 although I made only one request?',
      answer:
        'One page can cause dozens of requests. You may also share your address on the internet with others, for example in an office, on a mobile network or through a VPN, and then their requests count, too.',
    },
    {
      question: 'How should a program react to 429?',
      answer:
        'Stop, read Retry-After, and wait at least that long. If it is missing, double the pause after each failure, make it a little longer or shorter at random, and give up after some tries.',
    },
    {
      question: 'What is the difference between 429 and 503?',
      answer:
        '429 is about one user who asks too often. 503 is about a server that can’t serve anybody well at the moment. Some sites mix them up.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Too Many Requests',
  sign: '🚦',
  headline: 'Too many requests came in too little time',
  short: 'Too many requests, too fast',
  plain:
    'Many sites let each visitor make only so many requests in a given time, and the answer says that such a limit was passed. The requests needn’t all be yours: pages make many by themselves, and people on one network may be counted together. The number doesn’t say who was counted.',
  party: 'unknown',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The page, another tab or an extension asks for things again and again.',
    'Many people share the address that your connection comes from, as in an office, a school or a VPN.',
    'Several reloads or sign-in attempts came right after each other.',
    'Protection against robots took the traffic for an automated one.',
    'The limit is set lower than normal use needs.',
  ],
  steps: {
    visitor: [
      'Stop reloading and wait some minutes, because each new try may count as well.',
      'Close other tabs that show the same site.',
      'If waiting doesn’t help, try from another network, for example mobile data.',
    ],
    owner: [
      'Find the layer that limits, such as the CDN, the API gateway or the app, and which rule was hit.',
      'Check what is counted: behind a proxy, all visitors look like one unless the forwarded client address is used.',
      'Send Retry-After, so that clients know when they may come back.',
      'Look for retry loops in your own pages, and make them back off.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc6585.html#section-4',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/429',
  ],
} satisfies Entry;
