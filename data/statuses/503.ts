import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'Your request can’t be handled just now, and that should pass after a while.',
  inOtherWords:
    'The barber’s shop is full, or a note on the door says “Back at two”. Nobody turns you away for good: you are asked to come again later. Sometimes the note names the time, and sometimes it doesn’t.',
  definition:
    'The server can’t handle the request for the moment, because it is overloaded for a time or under planned maintenance, and expects that to ease after some delay. Retry-After may tell how long. A server that has too much to do need not send a 503 at all: it may simply refuse connections.',
  requires: {
    server: [
      {
        says: 'It may add Retry-After to suggest how long to wait.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.4',
      },
      {
        says: 'The value of Retry-After can be a date, or a whole number of seconds such as 120.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3',
      },
    ],
    client: [
      {
        says: 'A user agent ought to wait as long as Retry-After says before it asks again.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3',
      },
    ],
  },
  misunderstanding: {
    myth: 'You get a 503 because you clicked too often.',
    truth:
      'As defined, it is about the state of the service and not about you; for too many requests from one side, there is 429. Some gateways do send 503 for both.',
  },
  use: {
    when: [
      'You shed load, because more requests arrive than you can serve.',
      'Planned maintenance is going on, and you know that you will be back.',
      'The program is starting or shutting down, and isn’t ready for requests.',
    ],
    not: [
      'One caller alone sends too much: 429 tells them so.',
      'An error in the code breaks the request, and waiting won’t help: use 500.',
      'The page is gone for good: that is 410.',
    ],
  },
  example: {
    headers: {
      'Retry-After': '120',
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
    },
    body: '<!doctype html><title>Back soon</title><p>We are updating the shop. Please come back in two minutes.</p>\n',
  },
  headers: [
    {
      name: 'Retry-After',
      says: 'In the answer: how long the service is expected to be away, as seconds or as a date.',
    },
    {
      name: 'Cache-Control',
      says: 'In the answer: with no-store, nobody sees a saved maintenance page after you are back.',
    },
    {
      name: 'Proxy-Status',
      says: 'In the answer: whether a proxy gave up, for instance with destination_unavailable or connection_limit_reached.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'A cache leaves it alone unless told otherwise. If an old copy of the page is there, and may be used stale, the cache may send that one instead.',
  },
  retry: {
    again: 'later',
    says: 'Wait for the time in Retry-After, or else a little longer after each try. For a POST, check first whether it went through, unless you know that it was refused at the door.',
  },
  related: [
    'statuses/429',
    'statuses/500',
    'statuses/502',
    'statuses/504',
    'statuses/507',
    'classes/5xx',
    'failures/device-out-of-connections',
    'failures/too-many-attempts',
  ],
  questions: [
    {
      question: 'How long does a 503 last?',
      answer:
        'As long as its cause: seconds for a restart, hours for a large outage. If the answer has a Retry-After header, that is the server’s own estimate.',
    },
    {
      question: 'Is 503 the right code for a maintenance page?',
      answer:
        'Yes, with Retry-After and the page as the body. A 200 would make programs and search engines take the notice for the real content.',
    },
    {
      question: 'My load balancer says 503, but the app runs. Why?',
      answer:
        'It probably counts no copy of the app as healthy. Look at its health check: the path, the port, the status that it expects and how long it waits.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Service Unavailable',
  sign: '🚧',
  headline: 'This request can’t be handled right now',
  short: 'Not available right now',
  plain:
    'The answer says that the request can’t be dealt with at the moment. The usual reasons are too many visitors or maintenance, and both tend to pass. We can’t tell which it is, or whether the site said so or something on the way to it.',
  party: 'unknown',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'More people want the site at the moment than it can serve.',
    'Planned maintenance or an update is going on.',
    'No working copy of the site’s program is ready behind the server that hands out the requests.',
    'Protection against robots or floods of traffic is holding requests back.',
    'A proxy on the way can’t reach the site and reports it with this number.',
  ],
  steps: {
    visitor: [
      'Come back in a few minutes, or at the time that the page names.',
      'Don’t reload over and over, since that adds to the load.',
      'See whether the site has announced maintenance or an outage.',
    ],
    owner: [
      'Check the load and the health checks: a balancer without a healthy target commonly answers 503.',
      'See whether a maintenance mode was left on.',
      'Look at the limits for workers, connections and queues on each hop.',
      'Add a Retry-After header with a realistic time.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.4',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/503',
  ],
} satisfies Entry;
