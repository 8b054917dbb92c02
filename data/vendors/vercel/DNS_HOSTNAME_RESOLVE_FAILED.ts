import type { VendorEntry } from '../../shapes';

export default {
  title: 'DNS Hostname Resolve Failed',
  sign: '🧐',
  headline: 'Vercel asked for another server’s address and was given none',
  short: 'No address came back',
  plain:
    'The lookup itself went well, but there was no address in what came back. Without it, Vercel can’t fetch the page.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The name has records, but no address among them.', 'The reply of the DNS server was damaged or cut.'],
  steps: { visitor: [], owner: ['Give the name an A record, and look for firewalls that drop DNS replies.'] },
  sources: ['https://vercel.com/docs/errors/DNS_HOSTNAME_RESOLVE_FAILED', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
