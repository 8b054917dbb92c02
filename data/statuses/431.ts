import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'The notes that a browser sends with each request have become too big for the server.',
  inOtherWords:
    'At the cloakroom you want to hand in a coat, but you have pinned dozens of old tickets to it. The attendant can’t handle the bundle. Take the old tickets off, and it goes through.',
  definition:
    'The server is unwilling to process the request because its header fields are too large, either a single one or all of them together. Neither the body (413) nor the address itself (414) is meant. How much is too much is up to each server; the standard sets no limit.',
  requires: {
    server: [
      {
        says: 'If a single field is at fault, the answer should name it.',
        source: 'https://www.rfc-editor.org/rfc/rfc6585.html#section-5',
      },
      {
        says: 'No cache may store a 431.',
        source: 'https://www.rfc-editor.org/rfc/rfc6585.html#section-5',
      },
      {
        says: 'A server needn’t use it, and may just drop the connection when it is under attack.',
        source: 'https://www.rfc-editor.org/rfc/rfc6585.html#section-7.3',
      },
    ],
    client: [
      {
        says: 'A client may send the request again after it has made the header fields smaller.',
        source: 'https://www.rfc-editor.org/rfc/rfc6585.html#section-5',
      },
    ],
  },
  misunderstanding: {
    myth: 'The file that I uploaded is too big.',
    truth: 'That would be 413. Here it is the small print that goes along with every request, most often the cookies.',
  },
  use: {
    when: ['One header field, or all together, go beyond what your server takes.'],
    not: [
      'The request target is too long: there is 414 for that.',
      'The body goes beyond the limit: 413 names it.',
      'A header is small enough but malformed: that remains a 400.',
    ],
  },
  example: {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': 'text/html; charset=utf-8',
    },
    body: '<!doctype html>\n<title>Header fields too large</title>\n<p>The Cookie header is too large. Please delete the cookies of example.com and sign in again.</p>\n',
  },
  headers: [
    {
      name: 'Cookie',
      says: 'In the request: everything that the site has stored in the browser for this address. The usual culprit.',
    },
    { name: 'Authorization', says: 'In the request: sign-in data, which can be large with Kerberos or signed tokens.' },
    { name: 'Referer', says: 'In the request: the address of the page before, which may be very long.' },
    { name: 'Set-Cookie', says: 'In earlier answers: how the cookies came in. With Max-Age=0 it removes one.' },
  ],
  caching: {
    stored: 'never',
    says: 'It must not be stored at all, so that the page works again as soon as the request is smaller.',
  },
  retry: {
    again: 'after-a-change',
    says: 'Once the header fields are smaller, the same request may be sent again.',
  },
  related: [
    'statuses/413',
    'statuses/414',
    'statuses/400',
    'statuses/494',
    'failures/headers-unusable',
    'statuses/430',
    'statuses/463',
  ],
  questions: [
    {
      question: 'How do I fix a 431 error in Chrome or Firefox?',
      answer:
        'Delete the cookies of the site in question, and load the page again. You will have to sign in anew. If a private window works, you can be sure that cookies were the reason.',
    },
    {
      question: 'Why does localhost answer 431?',
      answer:
        'Cookies don’t care about the port, so all projects on localhost share theirs, and the pile grows. Delete them, or start Node.js with a larger --max-http-header-size; its default is 16 KiB.',
    },
    {
      question: 'Why does nginx answer 400 to large cookies, and not 431?',
      answer:
        'It has its own number for that case, 494, but uses it only inside, for example in error_page. The browser gets a 400 with the words “Request Header Or Cookie Too Large”, unless the site has set up another page.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Request Header Fields Too Large',
  sign: '🎒',
  headline: 'The request brought along too much extra data',
  short: 'Too much extra data came along',
  plain:
    'With each request, a browser sends some notes along, and this time they were too big for the server. The usual reason is cookies: small notes that a site keeps in your browser. It often helps to delete the ones of {site}, but you may have to sign in again after that.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The site has stored too many or too large cookies in your browser.',
    'The address of the page before is very long, and is sent along.',
    'A sign-in service hands out large proofs of identity that go with every request.',
    'An extension or a proxy adds to each request.',
    'On a developer’s own computer, many projects share the cookies of the name localhost.',
  ],
  steps: {
    visitor: [
      'Delete the cookies of this site in the browser’s settings, then load the page and sign in.',
      'Not sure? Open the page in a private window first: if it works there, it was the cookies.',
      'Type the address into a new tab, so that no long address is sent along.',
      'Turn off extensions that change requests.',
    ],
    owner: [
      'Find the large field, mostly Cookie or Authorization, and shrink it.',
      'Keep session data on the server, and only a short id in the cookie.',
      'Compare the limits of all hops, such as --max-http-header-size in Node.js or large_client_header_buffers in nginx.',
      'Say in the answer which field was too large.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc6585.html#section-5',
    'https://www.rfc-editor.org/rfc/rfc6585.html#section-7.3',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/431',
    'https://github.com/nodejs/node/blob/main/doc/api/cli.md',
  ],
} satisfies Entry;
