import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'Nothing has changed since last time, so the copy that you have is still good.',
  inOtherWords:
    'You ask the station whether your printed timetable still holds. “Yes, that is the latest”, says the clerk. You keep yours, and nobody prints a new one.',
  definition:
    'A conditional GET or HEAD came in, and its condition turned out false: the client already holds a valid representation. Without the condition the answer would have been 200. The stored copy is used as if it had just come. A 304 ends with its headers.',
  requires: {
    server: [
      {
        says: 'It must send Content-Location, Date, ETag, Vary, Cache-Control and Expires if a 200 to the same request would have had them.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.5',
      },
      {
        says: 'Other metadata about the content should be left out, unless it helps caches to update what they hold.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.5',
      },
      {
        says: 'Content-Length, if sent, must be the length that the 200 would have had.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-8.6',
      },
    ],
    client: [
      {
        says: 'A cache must update the headers of the stored answer that is confirmed with those that came.',
        source: 'https://www.rfc-editor.org/rfc/rfc9111.html#section-4.3.4',
      },
      {
        says: 'If the conditional request came from a client further out, a shared proxy should pass the 304 on to it.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.5',
      },
    ],
  },
  misunderstanding: {
    myth: '304 is an error: the page couldn’t be loaded.',
    truth: 'It is the fast way to load it: your browser takes its own copy after asking whether that is still right.',
  },
  use: {
    when: [
      'A GET has If-None-Match, and one of its marks matches the current version.',
      'A GET has If-Modified-Since and no If-None-Match, and nothing has changed since that date.',
    ],
    not: [
      'The request had no condition: send 200, since the client may have no copy.',
      'A condition on a PUT or DELETE failed: that is 412.',
    ],
  },
  example: {
    headers: { ETag: '"home-7"', 'Cache-Control': 'max-age=300', Vary: 'Accept-Encoding' },
  },
  headers: [
    { name: 'If-None-Match', says: 'In the request: the marks of the versions that the client holds.' },
    {
      name: 'If-Modified-Since',
      says: 'In the request: the date of the stored version; ignored if If-None-Match is there too.',
    },
    { name: 'ETag', says: 'The mark of the current version, the same as that of the stored one.' },
    { name: 'Cache-Control', says: 'How long the copy may be used from now on without asking again.' },
  ],
  caching: {
    stored: 'never',
    says: 'It isn’t kept as an answer of its own. A cache takes its headers over into the stored answer, which then counts as newly checked.',
  },
  retry: {
    again: 'no-need',
    says: 'The copy is good. To get the content itself, send the request without If-None-Match and If-Modified-Since.',
  },
  related: [
    'statuses/200',
    'statuses/206',
    'statuses/412',
    'statuses/204',
    'classes/3xx',
    'statuses/203',
    'statuses/226',
    'statuses/428',
  ],
  questions: [
    {
      question: 'Why do I see the old page although the site has changed?',
      answer:
        'Somebody still answers 304 for the old version, for example a cache in front of the site, or a server whose ETag didn’t change. Reload without the cache. If that helps, the site’s owner should know.',
    },
    {
      question: 'How do I avoid a 304 while testing?',
      answer:
        'Switch the cache off in the developer tools, or send the request without its conditional headers. With curl you get none unless you add such a header yourself.',
    },
    {
      question: 'Is 304 a redirect?',
      answer:
        'It belongs to that class: it directs the client to its own stored copy. There is no Location, and no other address is opened.',
    },
    {
      question: 'Is 304 faster than 200?',
      answer:
        'Yes, as nothing but headers is sent. Faster still is a long max-age, with which the browser needn’t ask at all.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Not Modified',
  sign: '♻️',
  headline: 'Nothing has changed since the last visit',
  short: 'Nothing has changed',
  plain:
    'Your browser keeps copies of what it has loaded, and it asked whether one of them is still up to date. The answer is yes, so it shows that copy. This saves time and data, and nothing is wrong.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'You visited the page before, and it is still the same.',
    'You pressed reload, so the browser checked its copies.',
    'The site lets browsers keep copies only if they ask each time.',
    'A server or a cache thinks that nothing has changed, although something has.',
  ],
  steps: {
    visitor: [
      'If the page looks out of date, reload it and hold the Shift key while you do so.',
      'Delete the stored files of this site if the old version keeps coming back.',
    ],
    owner: [
      'Make ETag and Last-Modified change with every change of the content, on all servers alike.',
      'Give files with a version in their name a long max-age, so that nobody needs to ask.',
      'If empty pages appear, see whether a 304 is sent to requests that had no condition.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.5',
    'https://www.rfc-editor.org/rfc/rfc9111.html#section-4.3.4',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-13.1.2',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/304',
  ],
} satisfies Entry;
