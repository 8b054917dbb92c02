import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'Your request was received, and what there is to see stands at another address.',
  inOtherWords:
    'You drop your exam into the box, and a note on it says: results hang on the board in the hall. You go there with empty hands and just read.',
  definition:
    'The server redirects to a different resource that gives an indirect answer to the request. The user agent fetches it with GET or HEAD, whatever the first method was. The new address isn’t a substitute for the old one.',
  requires: {
    server: [
      {
        says: 'The address to go to is given in Location.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.4',
      },
      {
        says: 'Except to HEAD, the content ought to be a short note with a link to the same address.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.4',
      },
    ],
    client: [
      {
        says: 'A user agent can fetch the new address with GET or HEAD, and show what comes in the end as the answer.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.4',
      },
    ],
  },
  misunderstanding: {
    myth: 'After a 303, my form has not been sent.',
    truth: 'It arrived. The step to another page is there so that a reload doesn’t send it a second time.',
  },
  use: {
    when: [
      'A form was sent with POST, and the visitor should land on a page of its own that can be reloaded.',
      'A background job has finished, and its monitor leads to the result.',
      'An address names a thing, such as a person, and a page about it lies elsewhere.',
    ],
    not: [
      'The same request should go to another address: 307 or 308.',
      'The page itself has moved: 301 or 308.',
      'A program gets along with the result right away: send 200 or 201.',
    ],
  },
  example: {
    headers: {
      Location: 'https://example.com/orders/1042/thanks',
      'Content-Type': 'text/html; charset=utf-8',
    },
    body: '<!doctype html><html lang="en"><title>Thank you</title><p>Your order is <a href="https://example.com/orders/1042/thanks">here</a>.</p></html>\n',
  },
  headers: [
    { name: 'Location', says: 'The page to fetch next, always with GET (or HEAD).' },
    { name: 'Cache-Control', says: 'Nothing is stored unless this allows it.' },
  ],
  caching: {
    stored: 'if-told',
    says: 'The redirect isn’t stored by default. The page it leads to has caching rules of its own.',
  },
  retry: {
    again: 'no-need',
    says: 'The request was received: fetch Location, which is safe to repeat, and don’t send the form again.',
  },
  related: ['statuses/302', 'statuses/307', 'statuses/201', 'statuses/202', 'statuses/205', 'statuses/300'],
  questions: [
    {
      question: 'What is Post/Redirect/Get?',
      answer:
        'A habit of web programming: the form is sent with POST, the answer is a 303, and the browser gets the result page with GET. So reload and “back” do no harm.',
    },
    {
      question: 'Does 303 always change the method?',
      answer:
        'Browsers change every method to GET, except that a GET stays a GET and a HEAD a HEAD. The body isn’t sent on.',
    },
    {
      question: 'Do very old programs know 303?',
      answer:
        'Some made for HTTP/1.0 don’t, which is why 302 is still common after forms. All browsers of today know it.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'See Other',
  sign: '👉',
  headline: 'The result can be seen on another page',
  short: 'The result is elsewhere',
  plain:
    'What you sent has arrived, and the answer leads your browser to another page with what there is to see. Your browser opens it by itself. Thanks to this step, you can reload that page without sending your form twice.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'You sent a form, and the site leads you to a page that thanks you or shows the outcome.',
    'You signed in or out, and the site takes you to the next page.',
    'A task in the background is finished, and its result has an address of its own.',
  ],
  steps: {
    visitor: [
      'If the page after it doesn’t open, look whether your order or message was stored before you send it again.',
      'Open the site’s home page in the same window, and see whether you are signed in.',
    ],
    owner: [
      'Make sure that the target answers GET, and that it is ready when the browser comes.',
      'Use an absolute address or a path in Location, and check it behind your proxy.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.4',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-9.3.3',
    'https://fetch.spec.whatwg.org/',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/303',
  ],
} satisfies Entry;
