import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'http',
  chrome: [
    'ERR_INVALID_RESPONSE',
    'ERR_INVALID_HTTP_RESPONSE',
    'ERR_INVALID_CHUNKED_ENCODING',
    'ERR_WS_PROTOCOL_ERROR',
  ],
  firefox: { NS_ERROR_CORRUPTED_CONTENT: 0x804b001d, NS_ERROR_PARSING_HTTP_STATUS_LINE: 0x804b005a },
} satisfies FailureNames;

export const guide = {
  meaning: 'What came back does not follow the rules, so your browser could not use it.',
  inOtherWords:
    'You ask for a timetable and get a page of loose letters. Something was sent, but nobody could catch a train by it.',
  definition:
    'The response broke the rules of its protocol or of its kind. Its status line was not one of HTTP, the chunks of its body were malformed, a frame on a WebSocket was wrong, or parts contradicted each other. Chromium also says ERR_INVALID_RESPONSE for a download that was answered with an error status. Firefox’s NS_ERROR_CORRUPTED_CONTENT also covers headers that disagree, unreadable redirects, and scripts or styles of a wrong type under nosniff.',
  misunderstanding: {
    myth: 'My computer has a virus.',
    truth: 'Nothing here points to that. Mostly a program at the site or on the way made a mistake.',
  },
  related: [
    'failures/headers-unusable',
    'failures/decoding-failed',
    'failures/http2-failed',
    'failures/incomplete-response',
    'failures/empty-response',
    'failures/encrypted-data-damaged',
    'failures/http3-failed',
    'failures/integrity-mismatch',
    'families/http',
  ],
  questions: [
    {
      question: 'What does ERR_INVALID_HTTP_RESPONSE mean?',
      answer:
        'Something answered, but in no form that a web browser knows. Often another kind of service listens on that port, such as one for mail.',
    },
    {
      question: 'What is Firefox’s Corrupted Content Error?',
      answer:
        'Firefox shows it when it sees that data does not fit its own description. Reload without the stored copy first; if it stays, the site or something on the way is at fault.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Exchange broken',
  sign: '🧩',
  headline: 'Your browser and {site} could not understand each other',
  short: 'Could not understand each other',
  plain:
    'Browsers and sites talk by strict rules. This time the talk with {site} broke down, or brought back something that the browser can’t use. We can’t tell whether the site’s side or something on the way is the cause.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'wait', 'network-admin'],
  causes: [
    'A program on the site’s side sends something that breaks the rules, or an error in place of a download.',
    'The port in the address belongs to a service that is not for browsers.',
    'The site’s server or CDN gave the request up half-way.',
    'A proxy, a filter or an antivirus on the way changes or damages the data.',
    'A script or a style sheet is labelled as something else.',
  ],
  steps: {
    visitor: [
      'Reload past the stored copy with Ctrl+Shift+R, or Cmd+Shift+R on a Mac.',
      'Try a second browser and a second network, to see where the fault follows you.',
      'If it is the same everywhere, the site’s owner has to look into it.',
    ],
    owner: [
      'Look at the raw answer with ‘curl -v’, once each with --http1.1, --http2 and --http3, and compare.',
      'Check the status line, the chunked encoding and the Content-Type of scripts and style sheets.',
      'Read the error logs of each proxy and CDN in front.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.rfc-editor.org/rfc/rfc9112.html#section-4',
    'https://www.rfc-editor.org/rfc/rfc9112.html#section-7.1',
    'https://www.rfc-editor.org/rfc/rfc6455.html#section-7.1.7',
  ],
} satisfies Entry;
