import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'blocked',
  chrome: ['ERR_BLOCKED_BY_ORB'],
  firefox: { NS_ERROR_UNSAFE_CONTENT_TYPE: 0x804b004a },
} satisfies FailureNames;

export const guide = {
  meaning: 'The page asked for one kind of thing, and something of another kind came back.',
  inOtherWords:
    'You order a lamp, and the parcel holds a letter that was meant for somebody else. It goes back unread.',
  definition:
    'Opaque Response Blocking (ORB) keeps answers of other sites away from a page when it embeds them as images, scripts or media, but they are, for example, HTML, JSON or XML. Very often the answer is an error page or a sign-in page with an error status. Firefox’s NS_ERROR_UNSAFE_CONTENT_TYPE likewise means that the declared type is not one that is safe there.',
  misunderstanding: {
    myth: 'An ad blocker did this.',
    truth: 'It is a rule of the browser itself, and says that the wrong kind of answer came.',
  },
  related: [
    'failures/blocked-response',
    'failures/cors-refused',
    'failures/blocked-by-client',
    'statuses/404',
    'statuses/403',
  ],
  questions: [
    {
      question: 'What is ERR_BLOCKED_BY_ORB?',
      answer:
        'Chrome’s name for an image, script or video of another site that turned out to be a document. The cure is to find out why the other site sent a document.',
    },
    {
      question: 'Why does the address work when I open it directly?',
      answer:
        'On its own you may see the very error page or sign-in page that was blocked. Look whether it really is the picture or file that you expect.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Wrong kind of answer',
  sign: '🔶',
  headline: 'What came from {site} is not the kind of thing asked for',
  short: 'Not the kind asked for',
  plain:
    'A page wanted a picture, a video or a program part from {site}. Something else came back, often an error page or a sign-in page. Browsers keep such an answer back, so that no page can spy out what another site knows about you.',
  party: 'unknown',
  place: 'browser',
  turn: ['site-owner'],
  causes: [
    'The picture or file is gone, and the other site answered with an error page.',
    'The other site wants a sign-in or a check for robots first.',
    'The address belongs to a web page and not to a picture or script.',
    'The other server labels the file with a wrong type.',
  ],
  steps: {
    visitor: [
      'Open the address in a tab of its own to see what is really there.',
      'If it asks you to sign in, do that if you know the site, then reload.',
    ],
    owner: [
      'Look at the status and the Content-Type that the other server really sends for this address.',
      'Correct the address, or send the file with its true type, such as image/webp or text/javascript.',
      'For data that scripts shall read, use fetch with CORS instead of a script element.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://fetch.spec.whatwg.org/#http-responses',
    'https://github.com/annevk/orb',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Type',
  ],
} satisfies Entry;
