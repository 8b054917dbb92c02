import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'draft',
  meaning: 'An upload has begun, and if it breaks off, it can go on from where it stopped.',
  inOtherWords:
    'You dictate a long letter over the telephone, and the typist gives you a reference number at the start. If the line drops, you call back, name the number, and go on at the last sentence she has.',
  definition:
    'An interim answer from the draft “Resumable Uploads for HTTP”. In the draft, a first 104 names the address of the upload in Location, and later ones may report in Upload-Offset how many bytes have been processed. IANA registered the number for a limited time only, so the registry is the place to look up its present state.',
  requires: {
    server: [
      {
        says: 'Like every 1xx, it must not be sent to a client that speaks HTTP/1.0.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2',
      },
    ],
    client: [
      {
        says: 'Clients that have never heard of 104 must still recognise the class and treat it like any other interim answer.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15',
      },
    ],
  },
  misunderstanding: {
    myth: 'A 104 says that the upload is finished.',
    truth:
      'It comes while the upload is running. Whether all went well is told by the final answer, such as 200 or 201.',
  },
  use: {
    when: [
      'Your server follows a version of the resumable upload draft, and the client shows that it follows the same one.',
      'You want to tell such a client early where to resume, or how far it has come.',
    ],
    not: [
      'The client did not ask for a resumable upload as the draft describes.',
      'You run another upload protocol, such as tus 1.0 or Google’s: those have answers of their own.',
    ],
  },
  example: {
    headers: {
      Location: 'https://example.com/uploads/b530ce8ff',
      'Upload-Limit': 'max-size=1000000000',
      'Upload-Draft-Interop-Version': '8',
    },
  },
  headers: [
    { name: 'Location', says: 'In the first 104: the address to ask, and to send the rest to, after an interruption.' },
    { name: 'Upload-Offset', says: 'How many bytes have been processed so far.' },
    { name: 'Upload-Limit', says: 'What the server allows, for example the largest size.' },
    {
      name: 'Upload-Complete',
      says: 'In the request: whether this one carries the last part. It is what offers a resumable upload.',
    },
    {
      name: 'Upload-Draft-Interop-Version',
      says: 'Which version of the draft both sides follow. For as long as it is a draft, a 104 without it, or with another version than the request named, is to be ignored.',
    },
  ],
  caching: { stored: 'never', says: 'As an answer in between, it is read and thrown away.' },
  retry: {
    again: 'no-need',
    says: 'While the upload runs, nothing has to be repeated. After an interruption, ask at the address from Location how much has arrived, and send only the rest.',
  },
  related: ['statuses/100', 'statuses/103', 'statuses/201', 'statuses/308', 'vendors/google/103'],
  questions: [
    {
      question: 'Is 104 an official status code?',
      answer:
        'For a time. IANA entered it in November 2024 as a temporary registration, and later extended it until 13 November 2026. Look into IANA’s registry to see what became of it after that day: it can be renewed, made permanent by an RFC, or taken out.',
    },
    {
      question: 'Do browsers understand 104?',
      answer:
        'They have to cope with it, because every client must be able to skip unknown 1xx answers. Whether one uses it to resume uploads depends on the browser and its version.',
    },
    {
      question: 'What is the difference between 104 and 100?',
      answer:
        '100 only says “go on”. 104 adds where to resume, or how far the upload has come. The draft keeps both: a server doesn’t leave out the 100 because it has sent a 104.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Upload Resumption Supported',
  sign: '📤',
  headline: 'This upload can go on after a break',
  short: 'This upload can be resumed',
  plain:
    'A file is being sent, and the other side says that a break in the line would do no harm. The upload could then go on from where it stopped. This number comes from a plan that was still a draft when this was written, and no page ends with it.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'A program offered an upload that can be resumed, and the server agreed.',
    'The server reports how much of a long upload it has dealt with so far.',
    'A developer tries out the draft for resumable uploads.',
  ],
  steps: {
    visitor: ['If the upload breaks off, let the program resume it rather than start from the beginning.'],
    owner: [
      'Check that client and server follow the same version of the draft.',
      'Make sure that proxies and balancers let 1xx answers through.',
      'Plan for clients that never see it: the final answer has to be enough without a 104.',
    ],
  },
  sources: [
    'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
    'https://github.com/httpwg/http-extensions/blob/main/draft-ietf-httpbis-resumable-upload.md',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2',
  ],
} satisfies Entry;
