import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'This folder has been listed further up already, so it isn’t listed a second time.',
  inOtherWords:
    'An atlas names every street once. Where the same street turns up on another page, it only says: see page twelve. Without such notes, the book would never end.',
  definition:
    'A status inside a 207 body, from the experimental WebDAV extension for bindings. When a collection can be reached by several paths, one is reported with 200. The others get 208, and their members aren’t listed again. It occurs only with Depth: infinity.',
  requires: {
    server: [
      {
        says: 'It should not be used unless the client has shown with a DAV request header that it knows this extension.',
        source: 'https://www.rfc-editor.org/rfc/rfc5842.html#section-7.1',
      },
      {
        says: 'For other clients, a loop that is discovered ought to be reported with 508.',
        source: 'https://www.rfc-editor.org/rfc/rfc5842.html#section-7.1',
      },
    ],
    client: [
      {
        says: 'A client can ask for the resource-id property with PROPFIND, so that it can tell which paths lead to the same thing.',
        source: 'https://www.rfc-editor.org/rfc/rfc5842.html#section-7.1',
      },
    ],
  },
  misunderstanding: {
    myth: 'Somebody has reported this page before.',
    truth: 'It has nothing to do with complaints. “Reported” means that the folder stands in the same list already.',
  },
  use: {
    when: [
      'Your WebDAV server knows bindings, the client says that it does too, and a collection comes up a second time in the list.',
    ],
    not: [
      'As the status of a whole answer: it is made for single entries in a 207.',
      'A record was sent twice to your API: 200 or 409 says that better.',
    ],
  },
  headers: [
    { name: 'DAV', says: 'In the request: with bind, the client says that it understands bindings, and so 208.' },
    { name: 'Depth', says: 'In the request: infinity asks for everything below; otherwise 208 doesn’t occur.' },
  ],
  caching: { stored: 'if-told', says: 'It has no answer of its own: the rules for the 207 around it count.' },
  retry: { again: 'no-need', says: 'Nothing is missing: the members stand elsewhere in the same list.' },
  related: ['statuses/207', 'statuses/508', 'statuses/424'],
  questions: [
    {
      question: 'Will I ever see a 208 in a browser?',
      answer:
        'Hardly. It stands inside the XML of a WebDAV answer, and browsers loading pages don’t ask for those. A site that sends it as its own status uses it in a way of its own.',
    },
    {
      question: 'What is the difference between 208 and 508?',
      answer:
        'With 208, the list goes on and merely leaves out the repetition. With 508, the server stops because it would walk in circles and the client isn’t known to understand 208.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Already Reported',
  sign: '🔁',
  headline: 'This was listed before and isn’t repeated',
  short: 'Listed before, not repeated',
  plain:
    'The number stands in lists of folders, where one folder can be reached in more than one way. That folder is described once, and the number marks the places where it is left out. It is meant for programs that share folders, not for pages.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'A shared folder appears in several places, and the server lists what is in it only once.',
    'A folder contains itself by way of a link, and the server avoids going round in circles.',
    'A site uses the number for something else, for instance for a form that was sent twice.',
  ],
  steps: {
    visitor: ['Look for the same folder at another place in the list: its content is shown there.'],
    owner: [
      'Check which bindings lead to the collection, and whether one of them makes a loop.',
      'Send it only to clients whose DAV header names bind.',
      'If it is the status line of your own API’s answers, choose a number that clients know.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc5842.html#section-7.1',
    'https://www.rfc-editor.org/rfc/rfc5842.html#section-8.2',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/208',
  ],
} satisfies Entry;
