import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  vendor: 'iis',
  meaning: 'A number of Microsoft’s that says: something is still missing, send the request again with it.',
  inOtherWords:
    'You hand in a form at the town hall, and the clerk gives it back at once: the second page isn’t filled in. Nothing is refused. You add what is missing and hand it in again.',
  definition:
    'Not registered. Microsoft’s WebDAV extensions [MS-WDV] define it as “Retry With”: the client gave too little information, and the answer carries an Ms-Echo-Request header that says how to try again. Exchange ActiveSync uses the same number as “Need Provisioning”: the device must fetch the security rules of its organisation before it may go on.',
  misunderstanding: {
    myth: 'With a 449, it is enough to press reload.',
    truth:
      'The same request brings the same answer. The program has to add something first, such as a header or the rules of the organisation, and a browser can’t do that for you.',
  },
  use: {
    when: ['Only in a server that implements Microsoft’s own protocols, which say exactly when to send it.'],
    not: [
      'A request of your own API lacks something: answer 400 or 422, and name the field.',
      'The request should carry a condition such as If-Match: that is 428.',
      'The client should come back later: use 429 or 503 with Retry-After.',
    ],
  },
  example: { headers: { 'Cache-Control': 'private' } },
  headers: [
    {
      name: 'Ms-Echo-Request',
      says: 'In a WebDAV answer: must be there, and says what the client has to send back.',
    },
    {
      name: 'Ms-Echo-Reply',
      says: 'In the next request of a client that knows it. A server must not answer a request with this header with another 449.',
    },
    {
      name: 'X-MS-PolicyKey',
      says: 'In ActiveSync requests: tells which version of the security rules the device has.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'Without an explicit permission no cache keeps it, and there is no use in keeping it.',
  },
  retry: {
    again: 'after-a-change',
    says: 'That is the very point of it: repeat the request, with what was missing. Both protocols describe how.',
  },
  related: ['statuses/428', 'statuses/422', 'statuses/440'],
  questions: [
    {
      question: 'Why does my phone get a 449 from the mail server?',
      answer:
        'The organisation has security rules, such as a screen lock, and your phone hasn’t confirmed the newest ones. Open the mail settings of the phone, and accept the rules if it asks.',
    },
    {
      question: 'Is 449 the same as 429 Too Many Requests?',
      answer:
        'No, they only look alike. 429 says that you ask too often. 449 says that a request lacks something, and nothing about how many there were.',
    },
    {
      question: 'Does a browser understand 449?',
      answer:
        'Today’s browsers have no special treatment for it. They take it like a 400, and show the page that came with the answer.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Retry With',
  sign: '📎',
  headline: 'Microsoft’s number for a request that lacks something and should come again',
  short: 'Something has to be added',
  plain:
    'This number is not in the official list; Microsoft uses it where a request lacks something and should come again with it. Mostly a mail program or a file program gets it, and acts by itself. But anybody can send the number, so it doesn’t prove that Microsoft’s software did.',
  party: 'unknown',
  place: 'site',
  turn: ['wait', 'you', 'site-owner'],
  causes: [
    'A phone with an Exchange mailbox has yet to fetch the security rules of its organisation.',
    'A program for files on a web server left out what that server needs.',
    'A site that isn’t Microsoft’s uses the number in its own sense.',
  ],
  steps: {
    visitor: [
      'On a phone, open the mail account’s settings and accept the security rules if you are asked to.',
      'Let the program try once more by itself, and update it if it doesn’t get on.',
      'In a browser, go back to the page before and start again from there.',
    ],
    owner: [
      'For Exchange, check which mailbox policy for mobile devices applies, and whether the device can fulfil all of it.',
      'For WebDAV, look whether the program answers Ms-Echo-Request with Ms-Echo-Reply.',
      'If your own application sends it, choose a registered code, such as 400, 422 or 428.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100',
    'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/1c1f4d5b-4fed-48ef-9bb6-893c2b25b74d',
    'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/31cfbd6d-fab9-475c-8309-96c91fc27936',
    'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-oxproto/3764ce5a-8c53-4665-8cc7-07bafe0db341',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15',
  ],
} satisfies Entry;
