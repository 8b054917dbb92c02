import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'What was asked for has been done, and this is the result.',
  inOtherWords:
    'You ask the librarian for a book, and she puts it in your hands. Whether you like what is in it is another matter.',
  definition:
    'The request has succeeded. What the content stands for depends on the method: with GET it is the resource itself, with POST the result of the action, with PUT or DELETE a report on it. A 200 to CONNECT opens a tunnel and has no content.',
  requires: {
    server: [
      {
        says: 'In a 200 to GET or HEAD, an origin server should send the validators it has, preferably both a strong ETag and Last-Modified.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.1',
      },
      {
        says: 'It must not send Content-Length in a 2xx answer to CONNECT.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-8.6',
      },
    ],
    client: [
      {
        says: 'A client must treat a 2xx number that it doesn’t know like 200.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15',
      },
    ],
  },
  misunderstanding: {
    myth: 'A 200 proves that everything works.',
    truth:
      'It tells only that somebody sent an answer and calls it a success. Error pages, sign-in pages and empty pages come with 200 too, when a site is built that way.',
  },
  use: {
    when: [
      'A GET worked, and you send what was asked for.',
      'An action worked, and you have something to say about it in the content.',
    ],
    not: [
      'There is nothing to send back: 204 says so.',
      'Something failed: an error message inside a 200 misleads caches, search engines and monitoring.',
      'You created something new: 201 also tells where it is.',
      'The work goes on after the answer: that is 202.',
    ],
  },
  example: {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      ETag: '"home-7"',
      'Cache-Control': 'max-age=300',
    },
    body: '<!doctype html><html lang="en"><title>Hello</title><p>Hello, world.</p></html>\n',
  },
  headers: [
    {
      name: 'Content-Type',
      says: 'What kind of content this is; a wrong one makes browsers show text or start a download.',
    },
    {
      name: 'ETag',
      says: 'A mark for this very version, with which a browser can ask later whether it is still current.',
    },
    { name: 'Last-Modified', says: 'When the content last changed, for the same purpose.' },
    { name: 'Cache-Control', says: 'How long the answer may be used again, and by whom.' },
  ],
  caching: {
    stored: 'by-default',
    says: 'An answer to GET may be stored, and reused for a while, even if nothing about caching is said. So say it: Cache-Control with max-age, no-cache or no-store.',
  },
  retry: {
    again: 'no-need',
    says: 'There is no reason to. Sending a POST once more could do the same thing a second time.',
  },
  related: [
    'statuses/201',
    'statuses/202',
    'statuses/203',
    'statuses/204',
    'statuses/304',
    'statuses/206',
    'classes/2xx',
    'statuses/218',
    'failures/graphql-errors',
    'failures/persisted-query-not-found',
  ],
  questions: [
    {
      question: 'Why is the page blank although the status is 200?',
      answer:
        'The number speaks for one answer only. The page’s scripts may have failed, or another request on the page did. Look for errors in the browser’s console and among the page’s other requests.',
    },
    {
      question: 'What is a soft 404?',
      answer:
        'A page that says “not found” but comes with 200. Search engines and programs then take it for a real page. The cure is to send it with 404 or 410.',
    },
    {
      question: 'What does “200 (from disk cache)” mean?',
      answer:
        'The browser showed its own stored copy and asked nobody. The site may look different by now. Reload without the cache to ask it again.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'OK',
  sign: '✅',
  headline: 'The answer says that all went well',
  short: 'All went well',
  plain:
    'This is the number for “all right”, and most answers on the web carry it. It says that what you asked for was done, and the result came along. If the page still looks broken, the cause may lie somewhere else, for example in another part of the page.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'The page, picture or file was found and sent.',
    'A form or an action on the page was carried out.',
    'The site puts its error messages into answers that call themselves a success.',
    'A sign-in page of a café, hotel or company network stands in for the page you wanted.',
  ],
  steps: {
    visitor: [
      'If it looks wrong all the same, reload and bypass the stored copy: Ctrl+F5, or Cmd+Shift+R on a Mac.',
      'Try a private window, to see whether an extension or an old cookie spoils the page.',
    ],
    owner: [
      'Send real errors with 4xx or 5xx, and check templates that swallow exceptions and print a message.',
      'Compare Content-Type and Content-Encoding with what the body really is.',
      'Look at Age and Cache-Control if people see an old version.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.1',
    'https://www.rfc-editor.org/rfc/rfc9111.html#section-4.2.2',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/200',
  ],
} satisfies Entry;
