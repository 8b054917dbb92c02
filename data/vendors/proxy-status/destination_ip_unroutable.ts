import type { VendorEntry } from '../../shapes';

export default {
  title: 'Destination IP Unroutable',
  sign: '🏝️',
  headline: 'A machine in between found no road to the next one',
  short: 'No road leads there',
  plain: 'It knows the address of the next machine, but nothing tells it which way to send the data.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The address is an IPv6 address, and the machine has only IPv4.',
    'A private network or a VPN between the two is down.',
    'The routing was changed, and this address was forgotten.',
  ],
  steps: {
    visitor: [],
    owner: ['Check the routing table there, and whether AAAA records point to something that it can reach.'],
  },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.6'],
  seen: 'header',
  statuses: [502],
  tell: 'Both ends can be well, with only the road between them missing.',
} satisfies VendorEntry;
