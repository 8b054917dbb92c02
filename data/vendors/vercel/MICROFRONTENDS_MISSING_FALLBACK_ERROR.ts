import type { VendorEntry } from '../../shapes';

export default {
  title: 'Microfrontends Missing Fallback',
  sign: '🪂',
  headline: 'A part of this site isn’t there, and neither is its stand-in',
  short: 'A part has no stand-in',
  plain:
    'The site consists of several parts, each with its own versions. No version fits your request, and the one that should step in is missing as well.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'One of the projects was never deployed in this environment.',
    'The fallback environment in the settings has no deployment.',
  ],
  steps: {
    visitor: [],
    owner: ['Give every project of the group a production deployment, and check the Fallback Environment setting.'],
  },
  sources: ['https://vercel.com/docs/errors/MICROFRONTENDS_MISSING_FALLBACK_ERROR', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [400],
} satisfies VendorEntry;
