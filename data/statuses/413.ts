import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'What was sent is larger than whoever answered will take.',
  inOtherWords:
    'The parcel is too big for the locker’s hatch. Nobody has looked inside, and nobody minds what is in it. A smaller box, or two of them, would go through.',
  definition:
    'The server refuses the request because its content is larger than it is willing or able to process. By the standard, only the body counts: a long address has 414, and large headers have 431. HTTP itself sets no limit, so each hop on the way can have its own.',
  requires: {
    server: [
      {
        says: 'If the limit holds only for now, it should add Retry-After, to tell when a new try may work.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14',
      },
      {
        says: 'It may end the request, where the protocol’s version allows that; otherwise it may close the connection.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14',
      },
    ],
    client: [
      {
        says: 'If the answer has a Retry-After, the client may try again after that time.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14',
      },
      {
        says: 'An HTTP/1.1 client should watch for an error while it sends a body, and stop at once if the server is closing the connection and doesn’t want the rest.',
        source: 'https://www.rfc-editor.org/rfc/rfc9112.html#section-9.5',
      },
    ],
  },
  misunderstanding: {
    myth: 'The site is out of disk space.',
    truth: 'A 413 is about the size of this one request. A full disk has a code of its own, 507.',
  },
  use: {
    when: ['The body is, or announces that it will be, above your limit.'],
    not: [
      'The address is too long: 414.',
      'Headers or cookies are too large: 431.',
      'The storage is full: 507.',
      'The kind of file is wrong, whatever its size: 415.',
    ],
  },
  example: {
    headers: { Connection: 'close', 'Content-Type': 'application/problem+json' },
    body: '{"type":"https://example.com/problems/upload-too-large","title":"Photos can have 5 MB at most","status":413,"limit":5000000}\n',
  },
  headers: [
    {
      name: 'Content-Length',
      says: 'In the request: how large the body is, so a server can refuse it before it comes.',
    },
    {
      name: 'Expect',
      says: 'In the request: with 100-continue, a program asks for leave before it sends a large body.',
    },
    { name: 'Retry-After', says: 'In the answer: only if the limit is temporary.' },
    {
      name: 'Connection',
      says: 'In the answer: with close, the connection ends here, and the rest of the body is no longer wanted.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'It answers one particular upload, so caches neither keep it by themselves nor should be told to.',
  },
  retry: {
    again: 'after-a-change',
    says: 'Make the content smaller, or split it up. Only if Retry-After came with it is there a point in waiting.',
  },
  related: [
    'statuses/414',
    'statuses/431',
    'statuses/411',
    'statuses/507',
    'failures/connection-reset',
    'failures/upload-failed',
    'statuses/100',
    'statuses/415',
  ],
  questions: [
    {
      question: 'How do I fix a 413 with nginx?',
      answer:
        'Raise client_max_body_size for the site or the path, and reload nginx. Its default is only 1 MB. Then check that the program behind it and any service in front of it take as much.',
    },
    {
      question: 'Why do I see a broken connection instead of a 413?',
      answer:
        'The server may close the connection while the browser is still sending. Then the answer can get lost, and the browser only notices that the line is dead.',
    },
    {
      question: 'Are ‘Payload Too Large’ and ‘Request Entity Too Large’ the same error?',
      answer: 'Yes, they are older names of 413, and many servers still print one of them.',
    },
    {
      question: 'Can I get round the limit?',
      answer:
        'Not from the outside. Shrink or split the file, or ask the site for another way to hand it over. Resumable uploads send a big file in small pieces, if the site offers them.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Content Too Large',
  sign: '📦',
  headline: 'What was sent is too large to be accepted',
  short: 'Too large to be accepted',
  plain:
    'Your browser tried to send something, such as a photo or a form, and it was turned down because of its size. The limit may be set by {site} itself, or by a service or proxy that the request passes. The number doesn’t tell which, or how much would be accepted.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The chosen file is larger than the upload limit.',
    'Several files, or a long text with pictures in it, add up to too much for one request.',
    'A server in front of the site’s program has a lower limit than the program itself.',
    'A script on the page sent more data at once than it was meant to.',
  ],
  steps: {
    visitor: [
      'Make the file smaller: shrink the picture, compress the document, or choose a lower quality.',
      'Send several files one by one.',
      'Look near the upload button for the largest size it takes.',
      'If it has to stay that large, ask the site’s owner for another way to hand it over.',
    ],
    owner: [
      'Compare the body limits of all hops: CDN, load balancer, nginx client_max_body_size, Apache LimitRequestBody, the app’s parser.',
      'State the limit beside the upload field, and check the size in the page before sending.',
      'If the limit is only temporary, say so with a Retry-After header.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/413',
  ],
} satisfies Entry;
