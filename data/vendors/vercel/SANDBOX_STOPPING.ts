import type { VendorEntry } from '../../shapes';

export default {
  title: 'Sandbox Stopping',
  sign: '🌇',
  headline: 'The trial machine behind this address is being shut down',
  short: 'Trial machine shutting down',
  plain: 'Vercel lends out small machines to try out code. This one is on its way out and takes nothing new any more.',
  party: 'gateway',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: ['Its session was told to stop, and the shutdown has not finished yet.'],
  steps: {
    visitor: [],
    owner: ['Wait until the session has ended, and then start or resume the sandbox.'],
  },
  sources: ['https://vercel.com/docs/errors/SANDBOX_STOPPING', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [422],
} satisfies VendorEntry;
