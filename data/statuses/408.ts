import type { Entry } from '../shapes';

export default {
  title: 'Request Timeout',
  sign: '⌛',
  headline: 'The request took too long to arrive in full',
  short: 'Request arrived too slowly',
  plain:
    'A request has to arrive whole before it can be dealt with, and the answer says that the wait for it was given up. A slow or broken connection can cause that, and so can a delay further along. Some servers also send this when a connection has simply been idle.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'wait'],
  causes: [
    'Your connection was slow or dropped out while the request was being sent.',
    'A large file or form took longer to send than the time allowed for it.',
    'The connection stood open without being used, and the server was closing it.',
    'A busy server, or something in front of it, was too slow in taking the request in.',
  ],
  steps: {
    visitor: [
      'Try again: a fresh connection may be all it takes.',
      'Move closer to the Wi-Fi router, or switch between Wi-Fi and mobile data.',
      'If it stops during an upload, send a smaller file or fewer at a time.',
      'If other sites load well, leave this one alone for some minutes.',
    ],
    owner: [
      'Check the timeouts for reading a request: nginx client_header_timeout and client_body_timeout, Apache RequestReadTimeout.',
      'See whether the 408s fall on idle connections, before the first byte of a request: those are usually harmless.',
      'For large uploads, line up the limits of every hop, load balancers included, or offer resumable uploads.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.9',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/408',
  ],
} satisfies Entry;
