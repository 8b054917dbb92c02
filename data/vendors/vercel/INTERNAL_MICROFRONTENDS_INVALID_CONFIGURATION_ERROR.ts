import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid Microfrontends Configuration',
  sign: '📐',
  headline: 'The plan of how this site is put together has a mistake',
  short: 'The parts’ plan is wrong',
  plain: 'Several smaller sites make up this one. The file that says which part comes from where can’t be used.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The file microfrontends.json isn’t valid.', 'The package that reads it is too old.'],
  steps: { visitor: [], owner: ['Validate microfrontends.json and update the package @vercel/microfrontends.'] },
  sources: [
    'https://vercel.com/docs/errors/INTERNAL_MICROFRONTENDS_INVALID_CONFIGURATION_ERROR',
    'https://vercel.com/docs/errors',
  ],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
