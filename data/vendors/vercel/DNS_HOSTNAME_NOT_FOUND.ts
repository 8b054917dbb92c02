import type { VendorEntry } from '../../shapes';

export default {
  title: 'DNS Hostname Not Found',
  sign: '🔭',
  headline: 'Vercel looked for another server, and its name doesn’t exist',
  short: 'The other server’s name is unknown',
  plain:
    'This page should come from a second server behind Vercel. Nobody knows that server’s name any more, or never did.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The domain in the rewrite is misspelt, or its registration ran out.',
    'The record was deleted, so that NXDOMAIN comes back.',
  ],
  steps: { visitor: [], owner: ['Check the spelling in the rewrite, the registration of the domain and its records.'] },
  sources: ['https://vercel.com/docs/errors/DNS_HOSTNAME_NOT_FOUND', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
