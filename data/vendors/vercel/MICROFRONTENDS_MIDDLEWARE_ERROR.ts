import type { VendorEntry } from '../../shapes';

export default {
  title: 'Microfrontends Middleware Error',
  sign: '🚉',
  headline: 'The site sent you to a part of itself that doesn’t exist',
  short: 'Sent to an unknown part',
  plain:
    'It is made of several parts, and a small program says which of them you get. The name that it gave is unknown.',
  party: 'app',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The header x-vercel-mfe-zone has a name that isn’t in microfrontends.json.',
    'The package @vercel/microfrontends has a fault.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Set x-vercel-mfe-zone to an application from microfrontends.json, or report it to the package if you don’t set it.',
    ],
  },
  sources: ['https://vercel.com/docs/errors/MICROFRONTENDS_MIDDLEWARE_ERROR', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
