import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'This has moved for good, and whatever you send should go to the new address unchanged.',
  inOtherWords:
    'Your tax office has moved, and its letter says: from now on, send all forms to the new building, just as you always filled them in.',
  definition:
    'The target has got a new address for good, which links and bookmarks ought to use from now on. The difference from 301 is that nothing allows a client to turn a POST into a GET on the way. It is younger than the other redirects: it dates from 2014.',
  requires: {
    server: [
      {
        says: 'It should send the new permanent address in Location.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.9',
      },
    ],
    client: [
      {
        says: 'The user agent may follow Location automatically; the leave to change POST to GET, which 301 gives, is missing here.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.9',
      },
      {
        says: 'Endless circles of redirects should be noticed and broken off.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4',
      },
    ],
  },
  misunderstanding: {
    myth: '308 is the same as 301 under a new name.',
    truth: 'For pages they act alike. With forms and APIs, 308 keeps the method and the data, while 301 may lose both.',
  },
  use: {
    when: [
      'An API or a form target has a new address for good, and POST or PUT requests have to arrive there whole.',
      'You lead http to https for everything, not just for pages.',
    ],
    not: [
      'You aren’t sure that it is for good: take 307.',
      'Clients from before 2014 have to follow: they may know 301 only.',
      'You tell an uploader where to go on, as Google’s protocol does: that is a meaning of its own.',
    ],
  },
  example: {
    headers: {
      Location: 'https://api.example.com/v2/orders',
      'Cache-Control': 'max-age=86400',
      'Content-Type': 'application/json',
    },
    body: '{"message": "This API has moved.", "location": "https://api.example.com/v2/orders"}\n',
  },
  headers: [
    { name: 'Location', says: 'The new address for good.' },
    { name: 'Cache-Control', says: 'How long clients may remember it; without it they decide themselves.' },
  ],
  caching: {
    stored: 'by-default',
    says: 'May be stored and reused without being told, so a wrong one is hard to call back.',
  },
  retry: {
    again: 'after-a-change',
    says: 'Send the same request to Location, and use that address from now on.',
  },
  related: ['statuses/301', 'statuses/307', 'statuses/104', 'classes/3xx', 'statuses/404', 'statuses/410'],
  questions: [
    {
      question: 'Is 308 as good as 301 for search engines?',
      answer:
        'Google says that it treats 301 and 308 alike as permanent redirects. Choose by what should happen to POST requests.',
    },
    {
      question: 'What is 308 Resume Incomplete?',
      answer:
        'Some of Google’s upload services answer a part of an upload with 308 to say that more is expected. It has nothing to do with a move, and it doesn’t follow the registered meaning.',
    },
    {
      question: 'Do all browsers know 308?',
      answer:
        'All current ones do. By MDN’s tables, Chrome has known it since version 36 and Firefox since 14; Internet Explorer 11 knew it only on Windows 10.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Permanent Redirect',
  sign: '📮',
  headline: 'This has moved for good, and requests go along unchanged',
  short: 'Moved for good, nothing changed',
  plain:
    'The answer says that what you asked for has a new address. Where it names that address, your browser goes there by itself, and a form that you sent goes along just as it was. Your browser may also skip the old address next time.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'The site has moved to another address and wants nothing to get lost on the way.',
    'The site leads every visit to its encrypted address.',
    'The site’s software tidies up addresses, for example a slash at the end.',
    'An upload to a Google service uses this number to say that more is to come.',
  ],
  steps: {
    visitor: [
      'Save the new address in place of the old one.',
      'If an old move sticks in your browser, remove what it has stored for the site.',
    ],
    owner: [
      'Test the redirect with POST too, for example with curl -L and a body.',
      'Set max-age while you are still unsure, and raise it later.',
      'Old clients that stop at 308 need a 301, or the new address in their settings.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.9',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/308',
  ],
} satisfies Entry;
