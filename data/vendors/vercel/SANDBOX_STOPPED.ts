import type { VendorEntry } from '../../shapes';

export default {
  title: 'Sandbox Stopped',
  sign: '🧹',
  headline: 'The trial machine behind this address was stopped',
  short: 'The trial machine was stopped',
  plain: 'Such machines are only lent for a while. This one’s time is over, or its owner has ended it.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The time that was set for it has run out.', 'The owner stopped it by hand.'],
  steps: { visitor: [], owner: ['Start a new one, with a longer timeout in Sandbox.create() if needed.'] },
  sources: ['https://vercel.com/docs/errors/SANDBOX_STOPPED', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [410],
} satisfies VendorEntry;
