import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'deprecated',
  meaning: 'By its old definition: the request lacked an extra that had to be in it.',
  inOtherWords:
    'You hand in a form, and the clerk says: “For this one you need sheet B as well.” But the office that once thought up sheet B has long been closed.',
  definition:
    'Part of the HTTP Extension Framework (RFC 2774), an experiment for adding extensions to requests: the policy for accessing the resource was not met in the request. The document is now historic, and IANA’s registry marks the code as obsoleted. New software has no reason to send it.',
  requires: {
    server: [
      {
        says: 'By the historic text, the server should send back all that the client needs to know to make an extended request.',
        source: 'https://www.rfc-editor.org/rfc/rfc2774.html#section-7',
      },
    ],
    client: [
      {
        says: 'The client may repeat the request with the extensions that the answer names, if it has reason to believe that it can meet the policy.',
        source: 'https://www.rfc-editor.org/rfc/rfc2774.html#section-7',
      },
      {
        says: 'Otherwise it may show the user whatever the answer contains, since that may help to find the cause.',
        source: 'https://www.rfc-editor.org/rfc/rfc2774.html#section-7',
      },
    ],
  },
  misunderstanding: {
    myth: 'An extension of my browser is missing.',
    truth: 'Browser extensions have nothing to do with it. The word means additions to the request’s own rules.',
  },
  use: {
    when: ['Only to read old texts: nothing new should send it.'],
    not: [
      'The request lacks a condition such as If-Match: that is 428.',
      'You need the client to change to another protocol: that is 426.',
      'A required field or header is missing: say so with 400.',
      'Your server lacks the ability for the request: answer 501.',
    ],
  },
  example: {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
    },
    body: 'This resource needs the extension http://example.com/ext/signed in the request.\n',
  },
  headers: [
    {
      name: 'Man',
      says: 'In the request: extensions that the server has to understand, each named by an address. Historic, as is the rest of its kind.',
    },
    {
      name: 'C-Man',
      says: 'In the request: the same as Man, but only for the next hop.',
    },
    {
      name: 'Opt',
      says: 'In the request: extensions that the server may ignore.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'Not one of the codes that may be kept by default.',
  },
  retry: {
    again: 'after-a-change',
    says: 'By the old rules, with the extension that the answer names. Today, ask whoever runs the server what it wants.',
  },
  related: ['statuses/426', 'statuses/428', 'statuses/501'],
  questions: [
    {
      question: 'Is 510 Not Extended still in use?',
      answer:
        'It should not be: its document was moved to historic, and the registry calls it obsoleted. If you meet it, some software probably gives it a meaning of its own, so read the body and ask its makers.',
    },
    {
      question: 'Why is 510 a server error, though the request lacked something?',
      answer:
        'RFC 2774 put it there. By its content it is closer to the 4xx codes, as it is the request that must change.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Not Extended',
  sign: '🪜',
  headline: 'Whoever answered misses something extra in the request',
  short: 'Something extra is missing',
  plain:
    'The answer says that the request needs an addition before it can be dealt with. The number belongs to an old experiment that has been given up. So if you meet it today, the software that sent it may well mean something of its own by it.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'A program on the site or on the way uses this number in a sense of its own.',
    'A rule there asks for something in the request that your browser didn’t send.',
    'A very old system still follows the abandoned experiment.',
  ],
  steps: {
    visitor: [
      'Read what the page says, as it may name what is missing.',
      'Open the page once more from the site’s start page, and without a VPN or proxy if you may.',
      'Pass the number and the text on to the site’s owner.',
    ],
    owner: [
      'Find out which hop sends 510: it is hardly the web server’s own choice.',
      'Search the app, its plug-ins and the firewall’s rules for the number.',
      'Replace it with a code that clients understand, such as 400, 403, 426 or 428.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc2774.html#section-7',
    'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/510',
  ],
} satisfies Entry;
