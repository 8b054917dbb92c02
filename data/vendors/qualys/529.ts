import type { VendorEntry } from '../../shapes';

export default {
  title: 'Service Overloaded',
  sign: '🛳️',
  headline: 'The test for safe connections has too many sites to look at',
  short: 'The test is overloaded',
  plain:
    'Qualys runs a test that shows how safely a site is set up. It is called SSL Labs, and it has too much work at the moment, whoever asks.',
  party: 'app',
  place: 'site',
  turn: ['wait'],
  causes: ['More assessments were asked for than the service can run.'],
  steps: {
    visitor: ['Come back to the test in about a quarter of an hour.'],
    owner: ['Pause your program for about 15 minutes, plus a random time, before it asks again.'],
  },
  sources: ['https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md'],
  seen: 'status',
  statuses: [529],
  tell: 'The request went to api.ssllabs.com.',
} satisfies VendorEntry;
