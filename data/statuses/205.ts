import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'It worked, and the form can be emptied for the next entry.',
  inOtherWords:
    'At the polling desk, the clerk drops your slip into the box and wipes the table clean. The next person finds it just as you found it.',
  definition:
    'The server has fulfilled the request and wants the user agent to set the document view back to the state in which it came from the server. It is meant for data entry: send one record, get an empty form, type the next. It carries no content.',
  requires: {
    server: [
      {
        says: 'The server must not generate content in a 205.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.6',
      },
    ],
    client: [
      {
        says: 'The standard says what the server wishes, and leaves the reset itself to the user agent without a “must”.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.6',
      },
    ],
  },
  misunderstanding: {
    myth: 'Browsers empty the form when a 205 comes.',
    truth:
      'By the HTML standard they just stay on the page, as with 204. If the form is to be emptied, the page’s script has to do it.',
  },
  use: {
    when: ['Your own client knows the number and resets its view, for example in a data entry program.'],
    not: [
      'Browsers send the form in the usual way: a 303 back to the empty form does what you want.',
      'You only want to say that saving worked: 204 is far better known.',
    ],
  },
  example: { headers: {} },
  caching: { stored: 'if-told', says: 'Not by default, and as an answer to a sent form there is nothing to gain.' },
  retry: { again: 'no-need', says: 'The record was taken. Sending it again might enter it twice.' },
  related: ['statuses/204', 'statuses/303', 'classes/2xx'],
  questions: [
    {
      question: 'What is the difference between 204 and 205?',
      answer:
        'Both succeed without content. 204 leaves the form as it is, so that you can go on editing, while 205 asks for an empty one.',
    },
    {
      question: 'Do browsers support 205?',
      answer:
        'They understand it as a success without a new page. The HTML standard treats it like 204 when a page is loaded, so no form is reset.',
    },
    {
      question: 'May a 205 have a body?',
      answer:
        'No, the standard forbids the server to generate one. A program that gets one all the same may mix up the answers that follow.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Reset Content',
  sign: '🧽',
  headline: 'It worked, and the form may start afresh',
  short: 'Done, start the form afresh',
  plain:
    'What you typed was taken, and the site would like the form to be empty again for the next entry. Browsers mostly leave the page as it is, so your text may still stand there. Hardly any site uses this number.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'You sent one entry of many, and the site expects the next one.',
    'A program for data entry talks to its server in this way.',
    'Somebody picked the number by mistake where 204 or 303 was meant.',
  ],
  steps: {
    visitor: ['Clear the form yourself, and see in the site’s list whether your entry is there before you repeat it.'],
    owner: [
      'Reset the form in the page’s script after a success.',
      'For plain forms, change the answer to a 303 that leads to the empty form.',
      'Make sure that no body follows the headers.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.6',
    'https://html.spec.whatwg.org/multipage/browsing-the-web.html',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/205',
  ],
} satisfies Entry;
