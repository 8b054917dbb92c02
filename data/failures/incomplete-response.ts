import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'http',
  chrome: ['ERR_CONTENT_LENGTH_MISMATCH', 'ERR_INCOMPLETE_CHUNKED_ENCODING'],
  firefox: { NS_ERROR_NET_PARTIAL_TRANSFER: 0x804b004c },
} satisfies FailureNames;

export const guide = {
  meaning: 'The answer began well, but it stopped before its end.',
  inOtherWords:
    'Somebody reads you a recipe over the phone. After ‘then add’ the line goes dead, and you stand there with the spoon.',
  definition:
    'The connection closed before as many bytes had come as Content-Length announced, or before the last chunk of a chunked body. HTTP calls such a message incomplete. What has arrived may be shown or kept, but can’t be trusted to be whole.',
  misunderstanding: {
    myth: 'The file on the server is damaged.',
    truth: 'It can be whole. This one copy was cut off while it was being sent.',
  },
  related: [
    'failures/connection-closed',
    'failures/empty-response',
    'failures/headers-unusable',
    'failures/invalid-response',
    'failures/part-not-available',
    'failures/decoding-failed',
    'failures/encrypted-data-damaged',
    'failures/upload-failed',
  ],
  questions: [
    {
      question: 'Why does a large download always stop at the same size?',
      answer:
        'Something has a limit there: a time limit of the server or proxy, a full disk for its temporary files, or a wrong length.',
    },
    {
      question: 'What does ERR_INCOMPLETE_CHUNKED_ENCODING mean?',
      answer:
        'The answer was sent piece by piece, and the closing piece never came. Either the program behind it crashed, or the line broke.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Answer cut short',
  sign: '📉',
  headline: 'Only part of the answer from {site} arrived',
  short: 'Answer cut short',
  plain:
    'The answer began to arrive, but the connection ended before everything that was announced had come. A page, a picture or a download may lack its end. We can’t tell whether the site stopped sending or the way to you broke.',
  party: 'unknown',
  place: 'unknown',
  turn: ['you', 'site-owner', 'wait'],
  causes: [
    'The site’s program stopped or crashed while it was sending.',
    'The connection broke off in the middle, for example on a weak mobile network.',
    'A proxy or CDN in front ran out of time or space.',
    'The site announced a length that was not true.',
  ],
  steps: {
    visitor: [
      'Reload the page, or start the download from the beginning.',
      'On a weak connection, wait until you have a better one.',
      'Delete a half-finished download instead of opening it.',
    ],
    owner: [
      'Look for time limits and crashes while a response is being sent, in the application and in each proxy.',
      'Check that Content-Length counts bytes, and counts them after compression.',
      'Check the disk on which the proxy buffers: nginx cuts answers short when it can’t write its temporary files.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.rfc-editor.org/rfc/rfc9112.html#section-8',
  ],
} satisfies Entry;
