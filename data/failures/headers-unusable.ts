import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'http',
  chrome: [
    'ERR_RESPONSE_HEADERS_TOO_BIG',
    'ERR_RESPONSE_HEADERS_TRUNCATED',
    'ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH',
    'ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_DISPOSITION',
    'ERR_RESPONSE_HEADERS_MULTIPLE_LOCATION',
  ],
  firefox: {},
} satisfies FailureNames;

export const guide = {
  meaning: 'The note that comes before the answer is too long, cut off, or says two things at once.',
  inOtherWords:
    'A parcel has two labels with two different addresses. The carrier will not guess which one is right, and sends it back.',
  definition:
    'The header section of the response could not be accepted. It was larger than Chromium reads, it ended in the middle, or it held several differing values of Content-Length, Content-Disposition or Location. Such contradictions can be used for attacks such as response splitting, so no value is chosen.',
  misunderstanding: {
    myth: 'My browser is too fussy.',
    truth: 'If it guessed, an attacker might slip a second answer in. Refusing is the safe choice.',
  },
  related: [
    'failures/invalid-response',
    'failures/decoding-failed',
    'failures/incomplete-response',
    'statuses/431',
    'families/http',
  ],
  questions: [
    {
      question: 'How do I fix ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_DISPOSITION?',
      answer:
        'Put the file name in quotation marks, since a bare comma in it makes two values. Then check that no proxy adds the header a second time.',
    },
    {
      question: 'How large may response headers be in Chrome?',
      answer:
        'Chromium’s limit is 256 KB for all of them together. Long before that, proxies and servers on the way tend to give up.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Headers can’t be used',
  sign: '🏷️',
  headline: 'The answer from {site} came with a label that can’t be used',
  short: 'A label that can’t be used',
  plain:
    'Each answer begins with a few lines about itself, such as how long it is. Here they were too long, broke off or contradicted each other. To be safe, your browser threw the answer away.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner'],
  causes: [
    'The application and a server in front of it each add the same header.',
    'A download’s file name with a comma in it is not in quotation marks.',
    'A program writes huge cookies or debug data into the headers.',
    'The connection broke off while the headers were being sent.',
  ],
  steps: {
    visitor: [
      'Load the page once more, in case the connection just broke off too early.',
      'For a download, see whether the site offers another link to it.',
      'Else there’s nothing to do on your side but to report it.',
    ],
    owner: [
      'Show the headers with curl -i, and look for repeated ones.',
      'Set Content-Disposition in one place only, with the file name quoted and filename* for other scripts.',
      'Remove a Content-Length that you set by hand, and let the server count.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://source.chromium.org/chromium/chromium/src/+/main:net/http/http_stream_parser.cc',
    'https://www.rfc-editor.org/rfc/rfc9112.html#section-6.3',
    'https://www.rfc-editor.org/rfc/rfc6266.html#section-4',
  ],
} satisfies Entry;
