import type { VendorEntry } from '../../shapes';

export default {
  title: 'DNS Error',
  sign: '📕',
  headline: 'A machine in between could not find out where to send the request',
  short: 'The name lookup failed',
  plain:
    'It looked up the name of the next machine, and the lookup ended with an error. Whether the name or the lookup service is to blame, rcode may tell.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The name of the next machine has no record, or is misspelt.',
    'The DNS server of that zone refuses or fails.',
    'The name is known only inside another network.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Read the rcode and info-code parameters: NXDOMAIN means no such name, SERVFAIL a broken resolver or zone.',
    ],
  },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.2'],
  seen: 'header',
  statuses: [502],
  tell: 'An answer with it was made in between, and not by the site’s own server.',
} satisfies VendorEntry;
