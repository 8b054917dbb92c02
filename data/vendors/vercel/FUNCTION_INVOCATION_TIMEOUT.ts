import type { VendorEntry } from '../../shapes';

export default {
  title: 'Function Invocation Timeout',
  sign: '⌚',
  headline: 'The site’s own program took longer than it may',
  short: 'The site’s program was too slow',
  plain: 'A program at Vercel builds this page, and it has only so much time. It was still at work when that was over.',
  party: 'app',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'A database or another service answers slowly or not at all.',
    'The code forgets to send a response, or never ends.',
    'The task is simply longer than the plan allows.',
  ],
  steps: {
    visitor: [],
    owner: ['Log how long each step takes; then speed it up, raise maxDuration or turn on Fluid compute.'],
  },
  sources: ['https://vercel.com/docs/errors/FUNCTION_INVOCATION_TIMEOUT', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [504],
} satisfies VendorEntry;
