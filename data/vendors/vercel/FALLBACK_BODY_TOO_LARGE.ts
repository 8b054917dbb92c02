import type { VendorEntry } from '../../shapes';

export default {
  title: 'Fallback Body Too Large',
  sign: '🎈',
  headline: 'A ready-made page of the site is too big for Vercel to store',
  short: 'The ready-made page is too big',
  plain:
    'Sites can prepare a page in advance, to be shown until the real one is done. This one is larger than the 10 MB that fit into the store.',
  party: 'app',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The page has all its data written into it.', 'Scripts or styles stand in the page itself.'],
  steps: { visitor: [], owner: ['Get the fallback below 10 MB: page the data, or load it in the browser.'] },
  sources: ['https://vercel.com/docs/errors/FALLBACK_BODY_TOO_LARGE', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
