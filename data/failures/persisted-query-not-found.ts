import type { Entry, FailureNames, Guide } from '../shapes';

export const names = { family: 'http', chrome: [], firefox: {}, foundBy: 'content' } satisfies FailureNames;

export const guide = {
  meaning: 'A short name for a question was not known, so the question is sent once more in full.',
  inOtherWords:
    'In your café you order ‘the same as ever’. The new waiter has to ask once what that is, and knows it from then on.',
  definition:
    'The error PERSISTED_QUERY_NOT_FOUND of automatic persisted queries, a method of Apollo’s that others have taken up. The client sends the SHA-256 hash of a GraphQL query instead of its text. A server that does not have the query answers so, mostly with status 200. The client then repeats the request with hash and text, and the server keeps both.',
  misunderstanding: {
    myth: 'Each error in an answer is something broken.',
    truth: 'This one is a step of the method. The request that follows it succeeds as a rule.',
  },
  related: ['failures/graphql-errors', 'families/http', 'statuses/200'],
  questions: [
    {
      question: 'Can these answers be avoided?',
      answer:
        'Not all of them, since a server that has just started knows no query. A store that all servers share, and that outlives a restart, makes them rare.',
    },
    {
      question: 'What if the page does not ask again?',
      answer:
        'Then its GraphQL client does not know the method’s second step, or has it switched off. Send the whole query, or give it to the server beforehand.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Persisted query not found',
  sign: '🔖',
  headline: 'The page was asked to send {site} its question in full',
  short: 'The whole question was wanted',
  plain:
    'To save time, a page can send a short name that stands for a long question. This time the site’s program did not know that name yet, and asked for the whole question. Most pages send it at once and by themselves, so nobody notices.',
  party: 'app',
  place: 'site',
  turn: ['nobody'],
  causes: [
    'This question was asked for the first time since the site’s program was started.',
    'The store of known questions was full, and this one had to make room.',
    'Several machines run the site’s program, and each has a store of its own.',
  ],
  steps: {
    visitor: ['You can leave it at that, unless something on the page is missing: then reload it.'],
    owner: [
      'Check that a second request with the whole query follows; if none does, the client lacks that step.',
      'If it happens all the time, let all instances share one store, and give it more room.',
    ],
  },
  sources: [
    'https://www.apollographql.com/docs/apollo-server/performance/apq',
    'https://www.apollographql.com/docs/apollo-server/data/errors',
    'https://github.com/apollographql/apollo-server/blob/main/packages/server/src/internalErrorClasses.ts',
  ],
} satisfies Entry;
