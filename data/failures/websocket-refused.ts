import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'http',
  chrome: ['ERR_WS_THROTTLE_QUEUE_TOO_LARGE'],
  firefox: { NS_ERROR_WEBSOCKET_CONNECTION_REFUSED: 0x804b0057 },
} satisfies FailureNames;

export const guide = {
  meaning: 'A page wanted to keep a line open for news, and the line was not set up.',
  inOtherWords:
    'You ask a friend to stay on the phone during the match and tell you every goal. Nobody picks up, so you see only what the paper says.',
  definition:
    'The opening handshake of a WebSocket did not succeed. Any answer but a valid 101 (or, over HTTP/2 and HTTP/3, a 2xx to the extended CONNECT) ends it, and so does a missing connection. To keep pages from probing networks, browsers don’t tell them the reason: a script sees just a close with code 1006.',
  misunderstanding: {
    myth: 'WebSockets are blocked in my browser.',
    truth: 'That can be, but the page can’t know it. A simple refusal by the site looks just the same.',
  },
  related: ['failures/no-reason-given', 'statuses/101', 'statuses/426', 'failures/tunnel-failed'],
  questions: [
    {
      question: 'What is close code 1006?',
      answer:
        'It means that the line ended without a proper goodbye, or was never set up. It is made up by the browser and is never sent.',
    },
    {
      question: 'Why do WebSockets fail behind nginx?',
      answer:
        'By default it does not pass the Upgrade header on. Set the headers Upgrade and Connection, and in older versions proxy_http_version 1.1.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Live connection refused',
  sign: '📡',
  headline: 'A live connection to {site} could not be opened',
  short: 'Live connection not opened',
  plain:
    'Some pages keep a line open to hear news at once. This line, a WebSocket, could not be opened, and we can’t tell from this alone why: {site} may have turned it down, or something on the way. The rest of the page may work as usual.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin', 'wait'],
  causes: [
    'The site turned the request down, for example because you are not signed in.',
    'A proxy or load balancer in front of the site is not set up to pass WebSockets on.',
    'A proxy or firewall in your network lets no WebSockets through.',
    'The program behind the live connection is down or can’t be reached.',
    'The page opened more such lines at once than the browser puts up with.',
  ],
  steps: {
    visitor: [
      'Reload, and sign in again if the page offers it.',
      'Try it from another network, as some of them stop such connections.',
    ],
    owner: [
      'Find the handshake in the server’s log: over HTTP/1.1, only the status 101 opens the connection.',
      'Make every proxy pass on the Upgrade and Connection headers; nginx needs proxy_set_header for it, and older versions need proxy_http_version 1.1.',
      'Check the list of allowed origins, and fall back to polling where WebSockets fail.',
    ],
  },
  sources: [
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.rfc-editor.org/rfc/rfc6455.html#section-4.1',
    'https://www.rfc-editor.org/rfc/rfc6455.html#section-4.2.2',
  ],
} satisfies Entry;
