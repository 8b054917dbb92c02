import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'It worked, and there is nothing to send back.',
  inOtherWords:
    'You ask the person by the window to open it. He opens it and nods. You stay where you are, and there is nothing more to say.',
  definition:
    'The server has fulfilled the request and has no content to send. Its headers describe the resource after the action, so an ETag belongs to the new version. A browser that gets it for a page stays on the page it shows. The answer ends with its header section.',
  requires: {
    server: [
      {
        says: 'There can be no content and no trailers after the headers.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.5',
      },
      {
        says: 'The server must not send a Content-Length header with it.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-8.6',
      },
      {
        says: 'In HTTP/1.1, it must not send Transfer-Encoding either.',
        source: 'https://www.rfc-editor.org/rfc/rfc9112.html#section-6.1',
      },
    ],
    client: [
      {
        says: 'The user agent need not leave the document it shows; the server takes it that users are told of the success in some way.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.5',
      },
    ],
  },
  misunderstanding: {
    myth: '204 means that nothing was found.',
    truth: 'It is a success without content. Nothing found is 404, or 200 with an empty list.',
  },
  use: {
    when: [
      'A DELETE or a “save” worked, and the client needs no data back.',
      'You answer a preflight or a ping, where only the headers count.',
      'A PUT replaced what was there, and you have nothing to add.',
    ],
    not: [
      'The list that was asked for is empty: send 200 with the empty list.',
      'The link should lead to a page: with 204, a click seems to do nothing.',
      'You want to send a message along: use 200.',
    ],
  },
  example: { headers: { ETag: '"note-12"' } },
  headers: [
    { name: 'ETag', says: 'The mark of the version that is in place now, after the change.' },
    {
      name: 'Access-Control-Allow-Origin',
      says: 'In an answer to a preflight: which sites may ask. A 204 is fine there.',
    },
  ],
  caching: {
    stored: 'by-default',
    says: 'To a GET, it may be stored like a 200. Answers to PUT and DELETE aren’t stored.',
  },
  retry: {
    again: 'no-need',
    says: 'It is done already. PUT and DELETE could be sent again without harm, a POST perhaps not.',
  },
  related: ['statuses/200', 'statuses/205', 'statuses/304', 'classes/2xx', 'statuses/201', 'statuses/203'],
  questions: [
    {
      question: 'Why does nothing happen when I click a link?',
      answer:
        'The site may have answered 204. Then the browser keeps the present page, as the HTML standard says. Some sites do this on purpose, for example to count clicks.',
    },
    {
      question: 'Should DELETE return 200 or 204?',
      answer:
        'Both are right once the thing is gone: 204 without content, 200 with a report. If it will be deleted later, 202 fits.',
    },
    {
      question: 'Why does response.json() fail on a 204?',
      answer: 'An empty body isn’t valid JSON. Check the status first, and parse only if something came.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'No Content',
  sign: '🤫',
  headline: 'It worked, and there is nothing to show',
  short: 'Done, nothing to show',
  plain:
    'What you asked for was done, and nothing needs to be sent back. So your browser stays on the page that you see. It happens often behind the scenes, for example when a page saves what you write.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'The page saved or deleted something in the background.',
    'The browser asked beforehand whether a request is allowed, and the answer needed no content.',
    'The page reported a visit or a click, and no reply was needed.',
    'A link that should open a page leads to an address that never sends one.',
  ],
  steps: {
    visitor: ['If a click has no visible effect, check whether it worked all the same before you click again.'],
    owner: [
      'If people expect a page here, answer 200 with content, or 303 to the next page.',
      'Take out any body and Content-Length: what follows a 204 can garble the next answer on the connection.',
      'Tell the user in the page’s own script that the action succeeded.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.5',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-8.6',
    'https://html.spec.whatwg.org/multipage/browsing-the-web.html',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/204',
  ],
} satisfies Entry;
