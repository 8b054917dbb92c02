import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'You get just the part that was asked for, not the whole file.',
  inOtherWords:
    'You ask the baker for three slices and not for the whole loaf. He cuts them off and tells you which ones they are: slices four to six of twenty.',
  definition:
    'The server fulfils a range request by sending one or more parts of the selected representation. Content-Range says which part this is and how long the whole is. Several parts come as multipart/byteranges, each with a Content-Range of its own.',
  requires: {
    server: [
      {
        says: 'For a single part, the server must send Content-Range with the range that is enclosed.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.7.1',
      },
      {
        says: 'For several parts, it must use multipart/byteranges, and must not put Content-Range into the main headers.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.7.2',
      },
      {
        says: 'It must also send Date, Cache-Control, ETag, Expires, Content-Location and Vary if a 200 to the same request would have had them.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.7',
      },
    ],
    client: [
      {
        says: 'A client must look at Content-Type and Content-Range to see which parts it got, and whether it needs more.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.7',
      },
      {
        says: 'It may join parts only if they share the same strong validator, such as a strong ETag.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.7.3',
      },
    ],
  },
  misunderstanding: {
    myth: 'A 206 in the network tools is a download that broke off.',
    truth: 'The browser asked for just that part. Players for video and sound do so all the time.',
  },
  use: {
    when: [
      'A GET asks with Range for a part that exists, and you can deliver parts.',
      'An interrupted download goes on, and If-Range shows that the file is still the same.',
    ],
    not: [
      'The request had no Range header: send the whole with 200.',
      'The part lies beyond the end of the file: that is 416.',
      'You show a list page by page: pages of an API are ordinary 200 answers.',
    ],
  },
  example: {
    headers: {
      'Content-Range': 'bytes 0-25/5120',
      'Content-Type': 'text/plain; charset=utf-8',
      ETag: '"story-3"',
      'Accept-Ranges': 'bytes',
    },
    body: 'Once upon a time there was',
  },
  headers: [
    { name: 'Range', says: 'In the request: which bytes are wanted.' },
    {
      name: 'If-Range',
      says: 'In the request: send the part only if the file is still this version, otherwise all of it.',
    },
    { name: 'Content-Range', says: 'In the answer: which bytes these are, and of how many.' },
    {
      name: 'Accept-Ranges',
      says: 'In earlier answers: that parts can be had here, or with the value none that they can’t.',
    },
    { name: 'ETag', says: 'Shows whether two parts belong to the same version.' },
  ],
  caching: {
    stored: 'by-default',
    says: 'A cache may store it as an incomplete 200, provided that it understands Range and Content-Range. It may join parts with the same strong validator, and must mark what is still partial as 206.',
  },
  retry: {
    again: 'no-need',
    says: 'The part has arrived. Ask for the next range if you need more.',
  },
  related: [
    'statuses/200',
    'statuses/416',
    'statuses/304',
    'classes/2xx',
    'failures/part-not-available',
    'statuses/226',
  ],
  questions: [
    {
      question: 'Why does a video load with status 206?',
      answer:
        'The player fetches the film in parts, so that you can jump ahead without waiting for the rest. Safari may not play a video at all if the server can’t deliver parts, so support for Range matters.',
    },
    {
      question: 'Why does my download start from the beginning instead of resuming?',
      answer:
        'The server sent the whole file with 200, either because it can’t deliver parts or because the file has changed. A weak ETag has the same effect, since it never counts as a match in If-Range.',
    },
    {
      question: 'May a server ignore the Range header?',
      answer: 'It may, and then sends the whole file with 200. The client has to cope with that.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Partial Content',
  sign: '🍰',
  headline: 'A part of the file was sent, as requested',
  short: 'A part of the file',
  plain:
    'Your browser asked for one part of a file, and that part is what came. This is how videos start before they are fully loaded, and how a download goes on after a break. All is well as long as the other parts come too.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'A video or a piece of music is played, and the player fetches it in parts.',
    'A download goes on where it had stopped.',
    'A reader for large documents loads only the pages that you look at.',
    'A download program fetches several parts side by side.',
  ],
  steps: {
    visitor: [
      'If a video stops or a file is damaged, reload the page or start the download afresh.',
      'Pause programs that split downloads, and see whether it works without them.',
    ],
    owner: [
      'Compare Content-Range with the bytes that are really sent, above all behind compression or a cache.',
      'Give files a strong ETag that is the same on every server.',
      'Don’t send 206 to requests without Range.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.7',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-14.2',
    'https://www.rfc-editor.org/rfc/rfc9111.html#section-3.3',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/206',
  ],
} satisfies Entry;
