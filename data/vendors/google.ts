import type { Vendor } from '../shapes';

export default {
  name: 'Google',
  sign: '🔎',
  category: 'software',
  plain:
    'Google runs many sites and also proposes new ways for browsers and sites to talk. One old proposal brought numbers with it that now mean something else.',
  tell: 'Only very old programs could still send 103 in this sense. A 308 without Location, in the middle of an upload to Google, is its Resume Incomplete.',
  codes:
    '103 as Checkpoint, and 308 as Resume Incomplete, from a proposal for uploads that go on after a break. The registered 103 and 308 are different.',
  sources: ['https://code.google.com/archive/p/gears/wikis/ResumableHttpRequestsProposal.wiki'],
} satisfies Vendor;
