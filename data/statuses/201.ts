import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'Something new has been made, and it now has an address of its own.',
  inOtherWords:
    'You hand in a form at the registry office. The clerk writes a new page in the book and gives you its number, so that you can find it again.',
  definition:
    'The request has been fulfilled and has created one or more resources. The main one is named by the Location header or, without that header, by the address of the request. The content usually describes what was created and links to it.',
  requires: {
    server: [
      {
        says: 'If a POST has created something, the origin server should answer 201 with a Location header for the main new resource, and with a report that refers to what is new.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-9.3.3',
      },
      {
        says: 'If a PUT creates what wasn’t there before, the origin server must tell so with 201.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-9.3.4',
      },
      {
        says: 'It must not send an ETag or Last-Modified in answer to a PUT unless it saved the data without any change.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-9.3.4',
      },
    ],
    client: [
      {
        says: 'A client that was given no Location takes the address it asked for as that of the new resource.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.2',
      },
    ],
  },
  misunderstanding: {
    myth: 'The browser goes to the new address by itself.',
    truth: 'Location makes a browser move on only with a redirect, such as 303. With 201 it is just information.',
  },
  use: {
    when: [
      'A POST made a new order, comment, file or account that can be reached at an address.',
      'A PUT filled an address where there was nothing before.',
    ],
    not: [
      'The PUT replaced something that was there: send 200 or 204.',
      'The thing will be made later: that is 202.',
      'A person sent a form and should see the new page: 303 leads there.',
    ],
  },
  example: {
    headers: {
      Location: 'https://example.com/orders/1042',
      'Content-Type': 'application/json',
      ETag: '"order-1042-1"',
    },
    body: '{"id": 1042, "state": "open", "self": "https://example.com/orders/1042"}\n',
  },
  headers: [
    { name: 'Location', says: 'The address of the main thing that was created.' },
    { name: 'ETag', says: 'The mark of the first version, handy for a later If-Match.' },
    {
      name: 'Content-Location',
      says: 'Says that the content is the new resource itself, so that it needn’t be fetched again.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'Not stored by default. Answers to POST can be stored only with an explicit lifetime and a fitting Content-Location, and hardly any cache does so.',
  },
  retry: {
    again: 'no-need',
    says: 'It is done. A repeated POST could create a second one; a repeated PUT ends in the same state.',
  },
  related: [
    'statuses/200',
    'statuses/202',
    'statuses/204',
    'statuses/303',
    'statuses/409',
    'classes/2xx',
    'statuses/104',
  ],
  questions: [
    {
      question: 'Should a POST return 200 or 201?',
      answer:
        'Return 201 if it created something with an address, and name the address in Location. If it only calculated, searched or changed something, 200 fits, or 204 if there is nothing to say.',
    },
    {
      question: 'Does a 201 need a body?',
      answer: 'No, but one that describes the new thing is usual, and spares the client another request.',
    },
    {
      question: 'May Location be relative?',
      answer: 'Yes, a client resolves it against the address that it asked for, so /orders/1042 is enough.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Created',
  sign: '🌱',
  headline: 'Something new was created',
  short: 'Something new was created',
  plain:
    'What you sent was accepted, and something new came of it, such as an order, a comment or a file. It can now be found at an address of its own. This number is good news and asks nothing of you.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'You sent a form or uploaded a file, and the site saved it as something new.',
    'An app created a record in the background, for instance a message or a booking.',
    'A program stored a file at an address where there had been none.',
  ],
  steps: {
    visitor: ['If you can’t find the new thing, look in your account before you send it a second time.'],
    owner: [
      'Add a Location header that works at once, also through every cache and replica.',
      'If doubles turn up, let clients send a unique key and return the first result again.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.2',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.2',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/201',
  ],
} satisfies Entry;
