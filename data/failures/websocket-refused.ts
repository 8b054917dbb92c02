import type { Entry, FailureNames } from '../shapes';

export const names = {
  chrome: [],
  firefox: { NS_ERROR_WEBSOCKET_CONNECTION_REFUSED: 0x804b0057 },
} satisfies FailureNames;

export default {
  title: 'Live connection refused',
  sign: '📡',
  headline: 'A live connection to {site} could not be opened',
  short: 'Live connection not opened',
  plain:
    'Some pages keep a line open to hear news at once. This line, a WebSocket, could not be opened, and the browser does not say why: {site} may have turned it down, or something on the way. The rest of the page may work as usual.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin', 'wait'],
  causes: [
    'The site turned the request down, for example because you are not signed in.',
    'A proxy or load balancer in front of the site is not set up to pass WebSockets on.',
    'A proxy or firewall in your network lets no WebSockets through.',
    'The program behind the live connection is down or can’t be reached.',
  ],
  steps: {
    visitor: [
      'Reload, and sign in again if the page offers it.',
      'Try it from another network, as many company networks stop such connections.',
    ],
    owner: [
      'Find the handshake in the server’s log: over HTTP/1.1, only the status 101 opens the connection.',
      'Make every proxy pass on the Upgrade and Connection headers; nginx needs proxy_http_version 1.1 and proxy_set_header for it.',
      'Check the list of allowed origins, and fall back to polling where WebSockets fail.',
    ],
  },
  sources: [
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.rfc-editor.org/rfc/rfc6455.html#section-4.1',
    'https://www.rfc-editor.org/rfc/rfc6455.html#section-4.2.2',
  ],
} satisfies Entry;
