import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'The server won’t answer in the way of talking that was used, and names another one.',
  inOtherWords:
    'You knock at a radio station’s door with a letter. “We don’t take letters here,” says a sign, “call us on channel 9.” You can be heard, only not like this.',
  definition:
    'The server refuses to perform the request with the current protocol, but might do so after the client upgrades to another one. The Upgrade header of the answer lists the protocols that it accepts. In practice that is often WebSocket, at an address that was asked for with a plain request.',
  requires: {
    server: [
      {
        says: 'The answer must have an Upgrade header with the protocol or protocols that are needed.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.22',
      },
      {
        says: 'It must list them in the order of preference, the best one first.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-7.8',
      },
      {
        says: 'Who sends Upgrade must also send the option Upgrade in the Connection header.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-7.8',
      },
      {
        says: 'Over HTTP/2, an Upgrade header must not be sent at all.',
        source: 'https://www.rfc-editor.org/rfc/rfc9113.html#section-8.2.2',
      },
    ],
    client: [
      {
        says: 'A client can’t start with the new protocol on this connection before its whole request is sent.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-7.8',
      },
    ],
  },
  misunderstanding: {
    myth: 'I have to upgrade my subscription or buy something.',
    truth:
      'It is about the protocol, the language in which programs talk. A few services do use it to say that an app is too old, which is their own idea.',
  },
  use: {
    when: [
      'An address that only speaks WebSocket is asked for with a normal GET.',
      'A WebSocket is asked for in a version that you don’t know.',
      'You insist on a newer protocol that can be reached with Upgrade over the same connection.',
    ],
    not: [
      'The client should use https: redirect it there.',
      'You don’t support the version of HTTP: 505 is the number for that.',
      'The app is outdated: explain that in the body of a 400 or 403.',
    ],
  },
  example: {
    headers: {
      Upgrade: 'websocket',
      Connection: 'Upgrade',
      'Content-Type': 'text/plain; charset=utf-8',
    },
    body: 'Connect to wss://chat.example.com/live with a WebSocket.\n',
  },
  headers: [
    {
      name: 'Upgrade',
      says: 'In the answer: what to change to. In the next request: what the client is ready to change to.',
    },
    { name: 'Connection', says: 'With Upgrade in it, on both sides: says that the header is only for the next hop.' },
    {
      name: 'Sec-WebSocket-Version',
      says: 'In the request: 13, the version of WebSocket in use. If a server refuses another one, it lists here which it knows.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'Not unless the answer asks for it, since another protocol may be used next time.',
  },
  retry: {
    again: 'after-a-change',
    says: 'Only with the protocol that the Upgrade header names. The plain request is refused each time.',
  },
  related: [
    'statuses/101',
    'statuses/505',
    'failures/websocket-refused',
    'failures/https-only',
    'failures/name-needs-https',
    'statuses/464',
    'statuses/510',
  ],
  questions: [
    {
      question: 'Why do I see “Upgrade Required” when I open a WebSocket address in the browser?',
      answer:
        'The address bar sends a normal request, and such a server only takes WebSocket connections. It is a good sign: the server runs. Use the page or the app that belongs to it.',
    },
    {
      question: 'Why does my WebSocket get 426 behind a proxy?',
      answer:
        'Many proxies take Upgrade and Connection out unless they are told to pass them on. In nginx, set proxy_set_header Upgrade $http_upgrade and proxy_set_header Connection "upgrade", and in older versions proxy_http_version 1.1 too.',
    },
    {
      question: 'Does 426 exist in HTTP/2 and HTTP/3?',
      answer:
        'The number does, but the Upgrade header doesn’t, so the answer can’t say what to change to. There, a WebSocket is opened with an extended CONNECT.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Upgrade Required',
  sign: '🔌',
  headline: 'The server wants to be talked to in another way',
  short: 'Another way of talking is wanted',
  plain:
    'Programs can talk to a server in several ways, and this one refuses the way that was used. It wants another, for example the kind of lasting connection that chats and games use. Opened like a normal page, such an address has nothing to show.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The address is made for live connections, such as a chat, and was opened like a page.',
    'A machine on the way took out the part of the request that asks for the change.',
    'The app or the browser is too old for what the server wants.',
    'The service uses the number to say that a newer version of its app is needed.',
  ],
  steps: {
    visitor: [
      'Open the normal start page of the site, and not this address.',
      'Update the app or the browser.',
      'If a chat or a live view fails, try it from another network or without a VPN.',
    ],
    owner: [
      'Send an Upgrade header with every 426: the standard requires it.',
      'Behind a proxy, pass Upgrade and Connection on, and talk HTTP/1.1 to the server.',
      'If you use the Node.js library ws with a port of its own, plain requests get a 426: open a WebSocket there.',
      'Remember that HTTP/2 and HTTP/3 have no Upgrade header, and use an extended CONNECT.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.22',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-7.8',
    'https://www.rfc-editor.org/rfc/rfc9113.html#section-8.2.2',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/426',
    'https://github.com/websockets/ws/blob/master/lib/websocket-server.js',
  ],
} satisfies Entry;
