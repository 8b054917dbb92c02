import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  meaning: 'Two servers on the way to the page could not agree on a secure connection with each other.',
  inOtherWords:
    'Two spies meet on a bench and want to talk in code. One knows only the old code book, the other only the new one. So they part without a word, and your message stays where it is.',
  definition:
    'Not registered, and used by more than one product. Cloudflare sends it when the TLS handshake with the origin fails while the zone’s SSL mode is Full or Full (Strict). EdgeOne by Tencent sends it when the handshake with an HTTPS origin fails. Cloud Foundry’s gorouter sends it when it tries TLS with a backend that doesn’t speak TLS.',
  misunderstanding: {
    myth: 'My browser’s connection to the site wasn’t secure.',
    truth:
      'Your own connection worked, or you would not have got this number. It was the next stretch of the way, between two servers, that could not be secured.',
  },
  example: {
    headers: { 'Content-Type': 'text/html; charset=UTF-8', 'Cf-Ray': '8f1c2d3e4a5b6c82-WAW' },
    body: '<!doctype html>\n<title>example.com | 525: SSL handshake failed</title>\n<p>Error code 525</p>\n',
  },
  headers: [
    {
      name: 'Cf-Ray',
      says: 'In the answer: it went through Cloudflare, whose meaning of 525 is then the likely one, unless X-Cf-RouterError is there as well.',
    },
    {
      name: 'X-Cf-RouterError',
      says: 'In the answer: set by Cloud Foundry’s router on errors of its own. In spite of the name it has nothing to do with Cloudflare.',
    },
  ],
  retry: {
    again: 'after-a-change',
    says: 'Cloudflare marks it as not worth repeating until somebody repairs the settings. A second try does no harm: a request is handed on only when the secure connection stands.',
  },
  related: ['vendors/cloudflare/525', 'vendors/cloud-foundry/525', 'statuses/526', 'statuses/521'],
  questions: [
    {
      question: 'What does error 525 mean?',
      answer:
        'A server in front of the site could not set up a secure connection to the server behind it. Best known for it is Cloudflare, but it isn’t the only one.',
    },
    {
      question: 'Can I fix a 525 by changing the date on my computer?',
      answer:
        'No. A wrong date breaks the connection of your own browser, and then there would be no 525. Both servers of a 525 are out of your reach.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Depends on who sent it',
  sign: '🔏',
  headline: 'What 525 means depends on who sent it',
  short: 'No secure connection between two servers',
  plain:
    'This number isn’t an official one: each service that uses it means its own connections. Cloudflare, Tencent’s EdgeOne and Cloud Foundry send it when they can’t set up a secure connection to the server behind them. Among the headers, cf-ray points to Cloudflare, EO-LOG-UUID to EdgeOne, and X-Cf-RouterError to Cloud Foundry.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The server behind has no valid certificate installed.',
    'It speaks no TLS at all on the port that was called.',
    'The two servers share no TLS version or cipher suite.',
    'The server behind doesn’t know the name that it was asked for.',
  ],
  steps: {
    visitor: [
      'Wait for the site’s owner to put it right, and try again in an hour.',
      'Write to the owner: this concerns everybody, and they may not know.',
    ],
    owner: [
      'Find out first which product answered: cf-ray for Cloudflare, EO-LOG-UUID for EdgeOne, X-Cf-RouterError for Cloud Foundry’s gorouter.',
      'Test the handshake from outside with openssl s_client -connect and -servername, straight to the origin.',
      'Read the TLS errors in the log of the server behind, at the time of the 525.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-525/',
    'https://github.com/cloudfoundry/gorouter/blob/main/proxy/round_tripper/error_handler.go',
    'https://edgeone.ai/document/58009',
    'https://developers.cloudflare.com/changelog/post/2026-04-27-structured-responses-for-5xx-errors/',
  ],
} satisfies Entry;
