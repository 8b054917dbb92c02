import type { VendorEntry } from '../../shapes';

export default {
  title: 'Sandbox Snapshotting',
  sign: '📸',
  headline: 'The trial machine behind this address is being saved',
  short: 'Trial machine being saved',
  plain:
    'Vercel is just storing the state of a small machine that it lends out. Until that is done, it answers nobody.',
  party: 'gateway',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'A sandbox that keeps its state is stopping, and is saved on the way.',
    'A program called sandbox.snapshot(), after which the session ends.',
  ],
  steps: {
    visitor: [],
    owner: ['Send the command again once the snapshot is finished, to a new session.'],
  },
  sources: ['https://vercel.com/docs/errors/SANDBOX_SNAPSHOTTING', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [422],
} satisfies VendorEntry;
