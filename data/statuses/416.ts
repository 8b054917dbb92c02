import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'A part of a file was asked for, and the server can’t or won’t give out that part.',
  inOtherWords:
    'You ask a friend to read you page 300 of a book, but the book has only 200 pages. Your friend tells you how many there are, so that you can ask for another one.',
  definition:
    'The server rejects the set of ranges in the Range header of the request. Either none of them can be satisfied, for example because all begin behind the end, or there are too many small or overlapping ones. For byte ranges, Content-Range in the answer names the current length.',
  requires: {
    server: [
      {
        says: 'In answer to a byte range, it should send Content-Range with the current length, such as bytes */1832.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.17',
      },
      {
        says: 'A server that supports ranges for the resource should answer 416 when none of the valid ranges can be satisfied.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-14.2',
      },
      {
        says: 'It may also ignore the Range header altogether and send everything.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-14.2',
      },
      {
        says: 'It must ignore the Range header when the If-Range condition is false, so that a changed file is sent whole.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-13.1.5',
      },
    ],
    client: [
      {
        says: 'A client can’t rely on getting a 416, even where it would fit best.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.17',
      },
      {
        says: 'It should ask for several ranges in ascending order, unless it needs a later one first.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-14.2',
      },
    ],
  },
  misunderstanding: {
    myth: 'The file is gone or damaged.',
    truth:
      'The file is there, and can normally be loaded as a whole. Only the part that was asked for doesn’t exist or isn’t given out.',
  },
  use: {
    when: [
      'Every range that was asked for starts behind the end of the file.',
      'The ranges are so many or overlap so much that they look like an attack.',
    ],
    not: [
      'At least one of the ranges fits: send 206 with it.',
      'You don’t support ranges: ignore the header and send 200.',
      'The file doesn’t exist at all: that is still a 404.',
    ],
  },
  example: {
    headers: {
      'Content-Range': 'bytes */1832',
      'Accept-Ranges': 'bytes',
      'Content-Type': 'text/plain; charset=utf-8',
    },
    body: 'This file has only 1832 bytes.\n',
  },
  headers: [
    { name: 'Range', says: 'In the request: which part is wanted, for example bytes=5000-5999.' },
    { name: 'Content-Range', says: 'In the answer: a star instead of the part, then the full length.' },
    { name: 'If-Range', says: 'In the request: send the part only if the file is still the same, or else all of it.' },
    { name: 'Accept-Ranges', says: 'In the answer: which units the server can cut into, mostly bytes.' },
    { name: 'ETag', says: 'In the answer that began the download: the version to compare with before going on.' },
  ],
  caching: {
    stored: 'if-told',
    says: 'No cache keeps it by itself, and the length in it is true only for now.',
  },
  retry: {
    again: 'after-a-change',
    says: 'Ask again without Range, or for a part that fits the length in Content-Range.',
  },
  related: ['statuses/206', 'statuses/412', 'failures/part-not-available'],
  questions: [
    {
      question: 'How do I fix a download that stops with 416?',
      answer:
        'Remove the partly loaded file and start again, so that the program asks for the whole file. The file on the server may be another one by now.',
    },
    {
      question: 'Why do I get 416 although the download is complete?',
      answer:
        'Some programs ask for the rest without checking whether there is any. Nothing comes after the last byte, so the server answers 416. Compare the size of your file with the number in Content-Range.',
    },
    {
      question: 'How can I avoid 416 in my own client?',
      answer:
        'Send If-Range with the ETag that you got first. If the file has changed since then, you get all of it with 200, and no part that doesn’t fit.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Range Not Satisfiable',
  sign: '✂️',
  headline: 'The part of the file that was asked for can’t be sent',
  short: 'That part can’t be sent',
  plain:
    'A program can ask for a part of a file, for example to go on with a download that broke off. This time it asked for a part that lies behind the end of the file, or for too many parts at once. The file may have changed since the first part was loaded.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'A download or a video was to go on where it stopped, but the file on the server is shorter now.',
    'The download was complete, and the program asked for what comes after the end.',
    'A store of copies on the way holds another version of the file.',
    'The program asked for very many parts, or for parts that overlap.',
  ],
  steps: {
    visitor: [
      'Delete the half-loaded file, and start the download from the beginning.',
      'Compare sizes: perhaps you have the whole file already.',
      'For a video or a sound, reload the page and play it from the start.',
      'Empty the browser’s cache for this site if it happens on each visit.',
    ],
    owner: [
      'Compare the Range header of the request with the current size of the file.',
      'Send a strong ETag and support If-Range, so that a changed file is sent whole.',
      'Check that all servers and caches hold the same version of the file.',
      'Check that Content-Range in the 416 has the form bytes */length.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.17',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-14.2',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-14.4',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/416',
  ],
} satisfies Entry;
