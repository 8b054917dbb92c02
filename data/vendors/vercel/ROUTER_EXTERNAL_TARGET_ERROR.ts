import type { VendorEntry } from '../../shapes';

export default {
  title: 'External Target Error',
  sign: '🎯',
  headline: 'Vercel had trouble with the server that has this page',
  short: 'The server behind had trouble',
  plain:
    'Vercel doesn’t hold the page itself, and asks another server for it. That one gave no good answer, or none within two minutes.',
  party: 'gateway',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The other server took longer than 120 seconds.',
    'It sent an answer that can’t be used.',
    'The rule that leads there is wrong.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Request the destination directly, and compare the time and the answer.',
      'Look for errors in the log of the other server.',
    ],
  },
  sources: ['https://vercel.com/docs/errors/ROUTER_EXTERNAL_TARGET_ERROR', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
