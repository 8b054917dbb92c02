import type { VendorEntry } from '../../shapes';

export default {
  title: 'Snapshot Not Found',
  sign: '🎞️',
  headline: 'The saved state of this trial machine is gone',
  short: 'Saved state is gone',
  plain:
    'A small machine at Vercel was to start again from a state that was saved earlier. That state is no longer there.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The snapshot has expired, and Vercel deleted it.',
    'Somebody deleted it.',
    'A program names a snapshot that never existed.',
  ],
  steps: {
    visitor: [],
    owner: ['Check the snapshot’s id, and create the sandbox from a newer snapshot or from its source.'],
  },
  sources: ['https://vercel.com/docs/errors/SNAPSHOT_NOT_FOUND', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [410],
} satisfies VendorEntry;
