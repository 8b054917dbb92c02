import type { VendorEntry } from '../../shapes';

export default {
  title: 'DNS Hostname Server Error',
  sign: '📡',
  headline: 'The service that knows the other server’s address has failed',
  short: 'The name service failed',
  plain:
    'Vercel has to look up a name before it can fetch this page for the site. The name service for it is out of order or set up wrongly.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The DNS servers of that domain are down.', 'The zone of that domain is set up wrongly.'],
  steps: { visitor: [], owner: ['Test the domain’s name servers from outside, and read their logs.'] },
  sources: ['https://vercel.com/docs/errors/DNS_HOSTNAME_SERVER_ERROR', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
