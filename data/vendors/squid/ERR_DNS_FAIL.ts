import type { VendorEntry } from '../../shapes';

export default {
  title: 'Name Lookup Failed',
  sign: '📖',
  headline: 'Squid could not find the address that belongs to the site’s name',
  short: 'Squid couldn’t find the name',
  plain:
    'A site’s name has to be looked up before anybody can go there. Squid did that for you, and got no address back.',
  party: 'proxy',
  place: 'proxy',
  turn: ['you', 'network-admin', 'site-owner'],
  causes: [
    'The name is misspelt, or doesn’t exist any more.',
    'The name server that Squid asks is down or slow.',
    'The name is known only in a company’s own network, and this Squid can’t see it.',
  ],
  steps: {
    visitor: ['Check the spelling of the address.'],
    owner: [
      'Look up the name with dig on the Squid machine, with the servers from dns_nameservers.',
      'The page quotes what the DNS server said, so tell NXDOMAIN from SERVFAIL and from a timeout.',
    ],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_DNS_FAIL',
    'https://github.com/squid-cache/squid/blob/master/src/peer_select.cc',
  ],
  seen: 'header',
  statuses: [503],
  tell: 'Whoever’s Squid it is, the lookup was its own, and yours may give another result.',
} satisfies VendorEntry;
