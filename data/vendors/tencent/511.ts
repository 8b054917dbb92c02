import type { VendorEntry } from '../../shapes';

export default {
  title: 'Edge Function limit exceeded',
  sign: '📈',
  headline: 'The site’s small programs have used up what they may do',
  short: 'The site’s quota is used up',
  plain:
    'Elsewhere this number asks you to sign in to a network. Here it says that the site’s programs on Tencent’s network ran more often than its plan allows.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: ['Edge Functions of the project were called more often than its quota allows.'],
  steps: { visitor: [], owner: ['Raise the quota, or call the functions less often, for example by caching.'] },
  sources: ['https://cloud.tencent.com/document/product/1552/127391'],
  seen: 'status',
  statuses: [511],
  tell: 'The page shows EDGE_FUNCTION_INVOCATION_LIMIT_EXCEEDED.',
} satisfies VendorEntry;
