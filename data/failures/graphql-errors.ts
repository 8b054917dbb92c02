import type { Entry, FailureNames, Guide } from '../shapes';

export const names = { family: 'http', chrome: [], firefox: {}, foundBy: 'content' } satisfies FailureNames;

export const guide = {
  meaning: 'The answer came with a good number, but what it holds tells of errors.',
  inOtherWords:
    'You hand in a shopping list and get your bag back with a smile. Only at home do you find the note in it: no bread today, and the eggs fell down.',
  definition:
    'A GraphQL response that lists “errors” in its JSON and has a status from 200 to 399. Each error has a message; it can have a path to the field that failed, and extensions such as a code. Many servers send 200 whatever happened. The draft of GraphQL over HTTP wants 4xx or 5xx where there is no data at all, and recommends 294 for data with errors. Browsers show contents to no extension, so only a recorded session (HAR) tells of this.',
  misunderstanding: {
    myth: 'A status of 200 means that everything worked.',
    truth: 'It means that question and answer were exchanged. What was asked for may have failed all the same.',
  },
  related: [
    'failures/persisted-query-not-found',
    'families/http',
    'statuses/200',
    'statuses/400',
    'statuses/422',
    'statuses/500',
  ],
  questions: [
    {
      question: 'Why does a GraphQL server answer 200 when something failed?',
      answer:
        'One request can ask for many things, and some of them may have worked. A single number can’t say that, so the errors stand beside the data.',
    },
    {
      question: 'Is the rest of such an answer of any use?',
      answer:
        'Often, yes. A field that failed is null, and the others hold what was asked for. If “data” is missing altogether, the query was not carried out.',
    },
  ],
} satisfies Guide;

export default {
  title: 'GraphQL errors',
  sign: '🧾',
  headline: 'The answer from {site} says inside that something went wrong',
  short: 'The answer lists errors',
  plain:
    'A page can ask a site for many things in one go, in a form that is called GraphQL. The answer arrived, and its number even says that all is well, but inside it is a list of errors. So the page got only a part of what it wanted, or nothing.',
  party: 'app',
  place: 'site',
  turn: ['site-owner', 'you', 'wait'],
  causes: [
    'The site’s program met an error of its own while it put the answer together.',
    'You are not signed in any more, or may not see some of what was asked for.',
    'The page is older or newer than the program that it asks, so that the two no longer fit.',
    'The page sent a value that the program does not take.',
    'A service or a database behind the program failed.',
  ],
  steps: {
    visitor: [
      'Reload the page, so that it fits the site’s program again.',
      'Sign in once more, if you were signed in.',
      'If something stays missing, tell the site’s owner what you wanted to do.',
    ],
    owner: [
      'Read the errors in the answer: “path” names the field that failed, and “extensions” often holds a code.',
      'Look for the same error in the GraphQL server’s log at that time.',
      'Compare the query with the schema that is deployed now.',
      'Let your monitoring count errors in answers too, since a status of 200 hides them.',
    ],
  },
  sources: [
    'https://spec.graphql.org/October2021/#sec-Response-Format',
    'https://spec.graphql.org/October2021/#sec-Errors',
    'https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes',
    'https://www.apollographql.com/docs/apollo-server/data/errors',
  ],
} satisfies Entry;
