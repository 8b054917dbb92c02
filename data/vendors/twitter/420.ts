import type { VendorEntry } from '../../shapes';

export default {
  title: 'Enhance Your Calm',
  sign: '🧘',
  headline: 'Twitter’s old interface asked a program to slow down',
  short: 'Too many requests, said Twitter',
  plain:
    'Twitter’s first interface for programs sent this number when somebody asked too often. It began in January 2010 for searches. Later versions of the interface use 429 instead.',
  party: 'app',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The program sent more requests than its limit allowed.',
    'Several programs behind one address used up the limit together.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Move to a current version of the API, which answers 429.',
      'Wait as long as Retry-After says, then double the wait each time.',
    ],
  },
  sources: [
    'https://groups.google.com/group/twitter-api-announce/browse_thread/thread/3f3b0fd38deb9b0f',
    'https://twittercommunity.com/t/rate-limiting-420-and-429-codes/10214',
  ],
  seen: 'status',
  statuses: [420],
  tell: 'The request went to version 1 of Twitter’s API, or to its search host of that time.',
} satisfies VendorEntry;
