import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'One request concerned several things, and each of them has a result of its own.',
  inOtherWords:
    'A teacher hands back a pile of homework with a list on top: this one passed, that one failed, one is missing. Only the list tells how each pupil did.',
  definition:
    'A WebDAV answer about several resources at once. Its XML body, with the root element multistatus, lists each resource together with a status of its own or with the state of its properties. The number on the outside doesn’t say whether the single operations worked.',
  requires: {
    server: [
      {
        says: 'Each response element in the body must have an href that names its resource.',
        source: 'https://www.rfc-editor.org/rfc/rfc4918.html#section-13',
      },
      {
        says: 'Numbers from the 1xx class should not be recorded in a response element.',
        source: 'https://www.rfc-editor.org/rfc/rfc4918.html#section-13',
      },
    ],
    client: [
      {
        says: 'The recipient needs to read the body to learn what worked and what failed.',
        source: 'https://www.rfc-editor.org/rfc/rfc4918.html#section-13',
      },
      {
        says: 'It must be able to handle other single statuses than those that the method’s definition names.',
        source: 'https://www.rfc-editor.org/rfc/rfc4918.html#section-13',
      },
    ],
  },
  misunderstanding: {
    myth: '207 is a success, since it starts with 2.',
    truth: 'It may stand over a list in which everything failed. Look at the single results.',
  },
  use: {
    when: [
      'You answer PROPFIND or PROPPATCH in WebDAV.',
      'A WebDAV request on a folder worked for some of its members and failed for others.',
    ],
    not: [
      'The whole request failed for one reason, such as a missing sign-in: send that status itself.',
      'Everything worked and no list is needed: a plain 200, 201 or 204 is simpler.',
    ],
  },
  example: {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
    body: '<?xml version="1.0" encoding="utf-8"?>\n<D:multistatus xmlns:D="DAV:">\n  <D:response>\n    <D:href>/notes/plan.txt</D:href>\n    <D:status>HTTP/1.1 423 Locked</D:status>\n  </D:response>\n</D:multistatus>\n',
  },
  headers: [
    { name: 'Content-Type', says: 'By default application/xml or text/xml.' },
    {
      name: 'Depth',
      says: 'In the request: whether it is about the folder alone, its members, or everything below it.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'Nothing is stored by default. It mostly answers WebDAV methods, which ordinary caches don’t store at all.',
  },
  retry: {
    again: 'after-a-change',
    says: 'Repeat only what failed, once its cause is gone, for example when a lock has been lifted. If the list shows only successes, there is nothing to repeat.',
  },
  related: ['statuses/208', 'statuses/423', 'statuses/424', 'statuses/102'],
  questions: [
    {
      question: 'Where do I meet a 207?',
      answer:
        'Between calendars, address books and shared folders and their servers: CalDAV, CardDAV and WebDAV use it all the time. A web page hardly ever ends in it.',
    },
    {
      question: 'Can a JSON API use 207 for batch requests?',
      answer:
        'Some do, with a JSON list in the body. RFC 4918 calls XML the default body, so say clearly in your documentation what clients get. Others answer 200 with a list of results.',
    },
    {
      question: 'Does a 207 mean that my sync worked?',
      answer:
        'That depends on the list inside it. If an entry is missing after the sync, look at the log of the program: it should name the single results.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Multi-Status',
  sign: '📋',
  headline: 'Several results came in one answer',
  short: 'Several results in one',
  plain:
    'The request was about several things at once, for example all the files in a folder. The answer holds a list, and each thing on it has its own result. So some may have worked and others not: the number alone doesn’t tell.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'A calendar or an address book asked its server for what is new.',
    'A shared folder was opened over the web, and its content was listed.',
    'A whole folder was moved, copied or deleted, and part of it could not be handled.',
  ],
  steps: {
    visitor: ['If some entries or files are missing, start the sync again, and look for a message that names them.'],
    owner: [
      'Read the single status elements in the body; the log often shows only the 207.',
      'Look for locked members (423), missing rights (403) and what failed only because of those (424).',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc4918.html#section-11.1',
    'https://www.rfc-editor.org/rfc/rfc4918.html#section-13',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/207',
  ],
} satisfies Entry;
