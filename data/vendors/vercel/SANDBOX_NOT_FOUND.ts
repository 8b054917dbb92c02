import type { VendorEntry } from '../../shapes';

export default {
  title: 'Sandbox Not Found',
  sign: '🏖️',
  headline: 'The trial machine behind this address doesn’t exist',
  short: 'No such trial machine',
  plain: 'Vercel lends out small machines for a short time, to try out code. There is none under this address.',
  party: 'gateway',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: ['The address is misspelt or incomplete.', 'Somebody gave you the address of a machine that never was.'],
  steps: {
    visitor: ['Ask whoever gave you the link for a fresh one.'],
    owner: ['Copy the address from the Sandboxes page of the dashboard.'],
  },
  sources: ['https://vercel.com/docs/errors/SANDBOX_NOT_FOUND', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
