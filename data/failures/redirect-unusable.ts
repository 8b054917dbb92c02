import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'http',
  chrome: ['ERR_INVALID_REDIRECT', 'ERR_UNSAFE_REDIRECT'],
  firefox: {},
} satisfies FailureNames;

export const guide = {
  meaning: 'You were sent on to another address, but your browser can’t or may not go there.',
  inOtherWords:
    'A notice on the shop door says ‘we have moved to’, and then comes a street that does not exist. Or it points to the back of your own wardrobe.',
  definition:
    'A redirect named a target that is not a valid URL, or one that a web page may not lead to, such as file:, chrome: or, for many loads, data:. Chromium then ends the request with ERR_INVALID_REDIRECT or ERR_UNSAFE_REDIRECT. An extension that redirects requests can cause the same.',
  misunderstanding: {
    myth: 'My browser is set up too strictly.',
    truth: 'No browser lets a web site send you into your own files. There’s no setting for it.',
  },
  related: [
    'failures/too-many-redirects',
    'failures/invalid-address',
    'failures/unknown-scheme',
    'statuses/302',
    'statuses/301',
    'families/http',
  ],
  questions: [
    {
      question: 'What is an unsafe redirect?',
      answer: 'One that would lead from the web to a place that is closed to it, for example to a file on your disk.',
    },
    {
      question: 'How do I find the bad Location header?',
      answer: 'Ask for the address with curl -i, which shows the answer without following it.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Redirect leads nowhere',
  sign: '🧨',
  headline: 'You were sent on to an address that your browser can’t open',
  short: 'Sent on to nowhere usable',
  plain:
    'An answer can say ‘look over there instead’, and then your browser goes there. The place named when you asked for {site} is not a usable address, or it is closed to web pages. So your browser stopped.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'you'],
  causes: [
    'A program at the site built the new address wrongly.',
    'The site redirects to an app’s link, which a request within a page can’t follow.',
    'An extension redirects requests to an address that is not allowed.',
    'A redirect leads to a file or to a page of the browser itself.',
  ],
  steps: {
    visitor: [
      'Start at the site’s front page instead.',
      'See whether it also happens in a private window, where most extensions are off.',
    ],
    owner: [
      'Print the Location header, and look for missing schemes, spaces, line breaks and unfilled placeholders.',
      'Redirect to http and https addresses only; open app links by a click on an ordinary link.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://fetch.spec.whatwg.org/#http-redirect-fetch',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.2',
  ],
} satisfies Entry;
