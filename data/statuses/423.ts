import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'The file or folder that the request is about is locked.',
  inOtherWords:
    'A colleague has taken the shared logbook to her desk and put a note on the shelf: “I’m writing in it.” Until she brings it back, nobody else can make an entry.',
  definition:
    'The source or the destination of the method is locked, as WebDAV defines it. A lock is named by a lock token, and whoever wants to change the resource has to submit that token. The answer also comes when a new lock would clash with an existing one.',
  requires: {
    server: [
      {
        says: 'The body should hold a fitting precondition or postcondition code, such as lock-token-submitted or no-conflicting-lock.',
        source: 'https://www.rfc-editor.org/rfc/rfc4918.html#section-11.3',
      },
      {
        says: 'If lock-token-submitted is there, it must name at least one locked address that stood in the way.',
        source: 'https://www.rfc-editor.org/rfc/rfc4918.html#section-16',
      },
    ],
    client: [
      {
        says: 'For each locked resource that the request may change, the lock token must be submitted in an If header, or else the request must fail.',
        source: 'https://www.rfc-editor.org/rfc/rfc4918.html#section-7.5',
      },
    ],
  },
  misunderstanding: {
    myth: 'I’m not allowed to see this file.',
    truth:
      'A lock of this kind keeps others from changing a file, and not from reading it. Missing rights would normally show as 401 or 403.',
  },
  use: {
    when: [
      'Your server supports WebDAV locks, and the request would change something locked without its token.',
      'Somebody asks for a lock that clashes with one that exists.',
    ],
    not: [
      'The user has no right to the resource, lock or no lock: that is what 403 is for.',
      'Two edits collide, but nothing is locked: 409 or 412 fits better.',
      'Your service is just starting or being updated: use 503.',
    ],
  },
  example: {
    headers: {
      'Content-Type': 'application/xml; charset=utf-8',
    },
    body: '<?xml version="1.0" encoding="utf-8"?>\n<D:error xmlns:D="DAV:"><D:lock-token-submitted><D:href>/team/plan.odt</D:href></D:lock-token-submitted></D:error>\n',
  },
  headers: [
    { name: 'If', says: 'In the request: the lock tokens that the client knows, with which it may go on.' },
    { name: 'Lock-Token', says: 'In the answer to LOCK: the name of the new lock. In UNLOCK: the lock to take away.' },
    { name: 'Timeout', says: 'In the request for a lock: how long it should last. The server decides.' },
  ],
  caching: {
    stored: 'if-told',
    says: 'Nobody keeps it by default, as a lock can be gone in the next second.',
  },
  retry: {
    again: 'later',
    says: 'It works as soon as the lock is released or runs out, or at once if the owner of the lock sends its token.',
  },
  related: ['statuses/409', 'statuses/412', 'statuses/424', 'statuses/207', 'statuses/420', 'statuses/428'],
  questions: [
    {
      question: 'How do I unlock a file that answers 423?',
      answer:
        'Close it in the program that opened it, or send UNLOCK with the lock token. If the token is lost, wait until the lock runs out, or ask whoever runs the server to remove it.',
    },
    {
      question: 'Why is a file locked although nobody uses it?',
      answer:
        'A program may have crashed, or lost its connection, before it could give the lock back. Many locks end by themselves after a time that the server sets.',
    },
    {
      question: 'Is 423 used outside of WebDAV?',
      answer:
        'Some services do use it in a sense of their own: Shopify’s API, for example, answers so for a shop that is locked. The documentation of the service says what is meant.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Locked',
  sign: '🔒',
  headline: 'What the request is about is locked',
  short: 'It is locked',
  plain:
    'Where several people work on the same files, a lock keeps them from changing one at the same time. The number says that such a lock is in the way, though some services use it for other things that are locked. It doesn’t tell who set the lock or how long it will last.',
  party: 'unknown',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'Somebody else has the file open for editing.',
    'You have it open yourself, in another program or on another device.',
    'A program ended without giving its lock back.',
    'The service uses this number in a sense of its own, such as a locked account.',
  ],
  steps: {
    visitor: [
      'Close the file in all other programs and on your other devices.',
      'Ask the people you share it with whether they have it open.',
      'Wait for a while: locks often end by themselves.',
      'If it stays locked for hours, ask whoever runs the server to take the lock away.',
    ],
    owner: [
      'Ask for the property DAV:lockdiscovery with PROPFIND, to see the owner and the timeout of the lock.',
      'Release a lock that was left behind with UNLOCK and its Lock-Token, or in the server’s own store of locks.',
      'Give locks a short timeout that clients have to renew.',
      'Put lock-token-submitted or no-conflicting-lock into the body, with the address.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc4918.html#section-11.3',
    'https://www.rfc-editor.org/rfc/rfc4918.html#section-7.5',
    'https://www.rfc-editor.org/rfc/rfc4918.html#section-16',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/423',
  ],
} satisfies Entry;
