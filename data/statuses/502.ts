import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'One server asked another on your behalf, and got back nothing that made sense.',
  inOtherWords:
    'The receptionist rings the workshop to ask about your car, and hears only crackling on the line. So she tells you that she can’t give you an answer. She isn’t ill, and neither are you; but she doesn’t know what goes on over there.',
  definition:
    'The server that answers was acting as a gateway or proxy. It passed the request on to an inbound server, one step closer to the site’s own, and the response it got was invalid. In practice it also stands for no response at all, such as a refused or broken connection; RFC 9209 recommends it for those.',
  requires: {
    server: [
      {
        says: 'Unless it answers a HEAD request, the gateway should say in the body what happened and whether it is temporary.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6',
      },
      {
        says: 'A proxy must not send a request a second time by itself if its method isn’t idempotent, as with POST.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-9.2.2',
      },
    ],
    client: [
      {
        says: 'A browser or other user agent should show the user the page that comes with it.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6',
      },
    ],
  },
  misunderstanding: {
    myth: 'The server that sends a 502 is the broken one.',
    truth: 'It is the one that works and reports. The trouble is behind it, or on the path between the two.',
  },
  use: {
    when: [
      'You are a gateway or proxy, and the next server’s response breaks the rules of the protocol or ends too early.',
      'The next server refuses or resets your connection, or its certificate doesn’t hold.',
    ],
    not: [
      'The next server was just too slow: use 504.',
      'You have no healthy server to send the request to at the moment: 503 fits better.',
      'Your own program failed and no other server was asked: that is a 500.',
      'The next server sent a valid error of its own: pass it on as it is.',
    ],
  },
  example: {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Proxy-Status': 'gateway.example.com; error=connection_refused',
    },
    body: '<!doctype html><title>Bad Gateway</title><p>This gateway could not get an answer from the server behind it. Please try again in a minute.</p>\n',
  },
  headers: [
    {
      name: 'Proxy-Status',
      says: 'In the answer: the hop that gave up and its reason, for instance connection_refused or tls_certificate_error (RFC 9209).',
    },
    {
      name: 'Via',
      says: 'In the answer: the hops that passed it on. It shows the path, but doesn’t prove which of them failed.',
    },
    {
      name: 'Retry-After',
      says: 'In the answer: how long to wait before the next try, if the gateway can tell.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'By default no cache keeps it. Don’t tell them to for longer than a few seconds, or the error outlives its cause.',
  },
  retry: {
    again: 'later',
    says: 'A GET can safely go out again after a moment. For a POST, bear in mind that the server behind may have done the work before its answer was lost.',
  },
  related: [
    'statuses/504',
    'statuses/503',
    'statuses/500',
    'statuses/520',
    'classes/5xx',
    'failures/proxy-found-no-way',
    'statuses/218',
    'statuses/521',
  ],
  questions: [
    {
      question: 'What is the difference between 502 and 504?',
      answer:
        'With a 502, the answer from behind was broken or the connection failed. With a 504, nothing came in the time that the gateway was ready to wait.',
    },
    {
      question: 'Why do I get a 502 right after I deploy?',
      answer:
        'Most likely, the gateway sends requests to a program that has stopped or isn’t listening yet. Let the old copies finish their work first, and send traffic to the new ones only once a health check passes.',
    },
    {
      question: 'Can my own network cause a 502?',
      answer:
        'Yes, if your requests go through a proxy there: it may answer so when it can’t make sense of what the site sends. Try a phone on mobile data to compare.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Bad Gateway',
  sign: '🔗',
  headline: 'A server in the middle got no usable answer',
  short: 'Trouble between two servers',
  plain:
    'On the web, one server often passes a request on to another. The one that answered says that the next one gave it nothing that it could use. It may stand in front of {site} or be a proxy on your side, so we can’t tell where the trouble lies.',
  party: 'unknown',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The site’s program, behind the server that answered, is stopped, restarting or being updated.',
    'The next server broke off its answer, or sent one that could not be read.',
    'The two servers can’t reach each other, because of a wrong address, a firewall or an expired certificate.',
    'A proxy on your own network could not get through to the site.',
  ],
  steps: {
    visitor: [
      'Wait a minute, and then load it again.',
      'Open the site from another network: if it works there, tell whoever runs the first one.',
      'Look for news from the site about an outage.',
    ],
    owner: [
      'Check that the upstream is running and listens on the address and port that the gateway uses.',
      'Read the gateway’s error log: connection refused, reset, TLS failure and malformed header each need another repair.',
      'Compare keep-alive times: an upstream that closes idle connections before the gateway does can cause occasional 502s.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.3',
    'https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/502',
  ],
} satisfies Entry;
