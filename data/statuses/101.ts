import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'Both sides agree to go on talking in another way over the same line.',
  inOtherWords:
    'Two people start out in English on the telephone. One asks whether they could go on in French, the other says yes, and from the next word on it is French. Nobody has to hang up and call again.',
  definition:
    'The server agrees to change the protocol of this connection to one that the request named in its Upgrade header. Everything after the header section of the 101 belongs to the new protocol. It exists in HTTP/1.1 only: HTTP/2 and HTTP/3 have no 101.',
  requires: {
    server: [
      {
        says: 'It must name the new protocol in an Upgrade header, and it must not switch to one that the client didn’t offer.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-7.8',
      },
      {
        says: 'Whoever sends Upgrade must also list “upgrade” in the Connection header.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-7.8',
      },
      {
        says: 'If the request also expects 100-continue, the server must send 100 before 101.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-7.8',
      },
      {
        says: 'For a WebSocket, the answer must also carry a Sec-WebSocket-Accept header made from the client’s key.',
        source: 'https://www.rfc-editor.org/rfc/rfc6455.html#section-4.2.2',
      },
    ],
    client: [
      {
        says: 'A client can’t use the new protocol before it has sent its request completely.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-7.8',
      },
    ],
  },
  misunderstanding: {
    myth: '101 is how a site moves you from http to https.',
    truth:
      'Sites do that with a redirect, such as 301 or 308. In a browser, 101 nearly always means that a WebSocket was opened.',
  },
  use: {
    when: [
      'A request over HTTP/1.1 offers a protocol with Upgrade, you speak it, and you want to change to it now.',
      'You accept a WebSocket connection over HTTP/1.1.',
    ],
    not: [
      'The connection is HTTP/2 or HTTP/3: a WebSocket is opened there with extended CONNECT, and accepted with a 2xx.',
      'You insist that the client changes the protocol: that is 426.',
    ],
  },
  example: {
    headers: {
      Connection: 'Upgrade',
      Upgrade: 'websocket',
      'Sec-WebSocket-Accept': 's3pPLMBiTxaQ9kYGzzhZRbK+xOo=',
    },
  },
  headers: [
    {
      name: 'Upgrade',
      says: 'In the request: the protocols on offer. In the answer: the one that both speak from now on.',
    },
    {
      name: 'Connection',
      says: 'Lists upgrade on both sides, since the wish counts only up to the next machine on the way.',
    },
    { name: 'Sec-WebSocket-Key', says: 'In a WebSocket request: a random value that the answer has to react to.' },
    {
      name: 'Sec-WebSocket-Accept',
      says: 'In the answer: proof that the server has read the key and means a WebSocket.',
    },
  ],
  caching: { stored: 'never', says: 'There is nothing to keep: what follows is a live conversation.' },
  retry: {
    again: 'no-need',
    says: 'The switch worked. If the new connection breaks later, the program has to open another one.',
  },
  related: ['statuses/426', 'statuses/100', 'failures/websocket-refused', 'classes/1xx'],
  questions: [
    {
      question: 'Is status 101 an error?',
      answer:
        'No, it is the sign of success for a WebSocket. A chat, a game or a page with live prices shows it in the browser’s network tools for as long as it stays connected.',
    },
    {
      question: 'Why does my WebSocket get 200 or 400 and not 101?',
      answer:
        'Often a reverse proxy in between drops the Upgrade and Connection headers, so the program behind it sees a plain request. Pass both on explicitly, and let the proxy speak HTTP/1.1 to the program.',
    },
    {
      question: 'Why is there no 101 in HTTP/2?',
      answer:
        'One HTTP/2 connection carries many requests at once, so changing the protocol of the whole connection makes no sense there. RFC 8441 lets a single stream become a WebSocket by other means.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Switching Protocols',
  sign: '🔀',
  headline: 'Both sides switch to another way of talking',
  short: 'Switching to another way of talking',
  plain:
    'Your browser asked to go on in another “language” over the same line, and the other side said yes. Pages do this for things that change all the time, such as a chat or a live score. Nothing is wrong, and no page ends with this number.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'The page opened a lasting connection for live news, chat or a game.',
    'A program offered a newer protocol, and the server accepted the offer.',
    'A developer’s tool keeps a line open so that it can reload the page after each change.',
  ],
  steps: {
    visitor: ['If live parts of the page stand still, reload it, or try without a VPN or filter program.'],
    owner: [
      'Forward Upgrade and Connection on every reverse proxy, and use HTTP/1.1 towards the program behind it.',
      'Raise the idle timeouts of proxies, or send pings, if the connection ends after a fixed time.',
      'Answer only with what the request offered, since a server must not switch to anything else.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2.2',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-7.8',
    'https://www.rfc-editor.org/rfc/rfc6455.html#section-4.2.2',
    'https://www.rfc-editor.org/rfc/rfc9113.html#section-8.6',
    'https://www.rfc-editor.org/rfc/rfc8441.html',
  ],
} satisfies Entry;
