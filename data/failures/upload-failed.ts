import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'browser',
  chrome: ['ERR_UPLOAD_FILE_CHANGED', 'ERR_UPLOAD_STREAM_REWIND_NOT_SUPPORTED'],
  firefox: {},
} satisfies FailureNames;

export const guide = {
  meaning: 'What you wanted to send could not be read as it was, or not a second time.',
  inOtherWords:
    'You hand in a letter, and while the clerk weighs it you write another line on it. He gives it back: please decide first what it says.',
  definition:
    'ERR_UPLOAD_FILE_CHANGED means that the file’s modification time was no longer the one from when it was chosen. ERR_UPLOAD_STREAM_REWIND_NOT_SUPPORTED means that the body had to be sent again, after a retry, sign-in or redirect, but came from a stream that can’t start over. The upload is broken off.',
  misunderstanding: {
    myth: 'The site has rejected my file.',
    truth: 'The file wasn’t complete there yet. Your browser stopped, since the content had changed or was used up.',
  },
  related: [
    'failures/file-not-found',
    'failures/file-unusable',
    'failures/incomplete-response',
    'statuses/413',
    'statuses/307',
  ],
  questions: [
    {
      question: 'How do I fix ERR_UPLOAD_FILE_CHANGED?',
      answer:
        'Save and close the file in its program, choose it again in the form, and send it. A copy outside a cloud folder helps if it keeps changing.',
    },
    {
      question: 'Why did the form work the first time and not the second?',
      answer:
        'Most likely the file was changed in between. The form still remembers the older state, so choose it once more.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Upload broken off',
  sign: '📤',
  headline: 'What your browser was sending to {site} changed or ran out',
  short: 'The upload was broken off',
  plain:
    'Your browser was about to send something, such as a file you had chosen. Either the file was changed after you chose it, or the sending had to start over and could not. So the upload to {site} was stopped.',
  party: 'unknown',
  place: 'browser',
  turn: ['you', 'site-owner'],
  causes: [
    'The file was saved again after you had chosen it in the form.',
    'A cloud drive or a virus scanner touched the file.',
    'The site redirected the upload or asked for a sign-in half-way, so it had to be sent anew.',
    'The connection broke and the page could not send its data a second time.',
  ],
  steps: {
    visitor: ['Choose the file again and send the form.', 'Close the file in other programs first.'],
    owner: [
      'Don’t redirect uploads with 307 or 308, and check the sign-in before the upload begins.',
      'With a ReadableStream as the body, be ready to build a new one and repeat the request.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://fetch.spec.whatwg.org/#http-redirect-fetch',
  ],
} satisfies Entry;
