import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  meaning:
    'The site doesn’t want this visit, mostly because it takes you for a robot; LinkedIn and once Yahoo sent it.',
  inOtherWords:
    'The receptionist looks up, says “no” and looks down again. She has her reasons, but the form for complaints has no box for them.',
  definition:
    'Not a valid HTTP status, since these end at 599; by RFC 9110, clients should treat such a number as if it were a 5xx. LinkedIn’s web pages answer 999 to requests that look automatic. Years ago, Yahoo’s services sent 999 to those who asked too often, as the documentation of its YQL service said. We found none of LinkedIn’s.',
  misunderstanding: {
    myth: '999 means that the page is gone or the link is broken.',
    truth: 'In most cases the page is there. Only robots, link checkers and some networks are turned away from it.',
  },
  use: {
    when: ['Never: it isn’t an HTTP status.'],
    not: ['You refuse robots: use 403, or 429 if they may come back later.'],
  },
  caching: { stored: 'if-told', says: 'As it isn’t even valid, no well-built cache keeps it unasked.' },
  retry: { again: 'later', says: 'Repeating it at once may make such a block last longer.' },
  related: ['vendors/linkedin/999', 'vendors/yahoo/999', 'statuses/783'],
  questions: [
    {
      question: 'Why does my link checker report 999 for LinkedIn?',
      answer:
        'LinkedIn answers 999 to programs that aren’t browsers. Open the link in your own browser: if the page is there, tell the checker to leave it out.',
    },
    {
      question: 'Is 999 a real HTTP status code?',
      answer: 'It isn’t one. The standard ends at 599, and what is above is invalid.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Depends on who sent it',
  sign: '🤖',
  headline: '999 has no fixed meaning; LinkedIn sends it to what looks like a robot',
  short: 'Taken for a robot',
  plain:
    'No standard has this number, and what it means depends on who sent it. LinkedIn uses it to turn visits away that look automatic, and Yahoo did so long ago. Any other program could make it up too.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'wait'],
  causes: [
    'The visit looked like a robot’s: a program, a link checker, or very many pages in a short time.',
    'You come through a VPN or a data centre that many robots use.',
    'The site shows the page only to people who are signed in.',
  ],
  steps: {
    visitor: [
      'Open the page in your usual browser, signed in to the site.',
      'Turn off a VPN for a moment, or try another network.',
      'Wait some hours if you opened very many pages.',
    ],
    owner: [
      'Leave such links out of automatic checks.',
      'Use the site’s official API instead of reading its pages with a program.',
    ],
  },
  sources: [
    'https://developer.yahoo.com/yql/guide/errors.html',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15',
    'https://en.wikipedia.org/wiki/List_of_HTTP_status_codes',
  ],
} satisfies Entry;
