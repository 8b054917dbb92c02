import type { VendorEntry } from '../../shapes';

export default {
  title: 'DNS Timeout',
  sign: '🐢',
  headline: 'A machine in between waited too long for a name to be looked up',
  short: 'The name lookup took too long',
  plain:
    'The machine that passes requests on needs the address of the next one. It asked the internet’s phone book, called DNS, and no reply came in time.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The DNS server that this machine asks is slow or down.',
    'A firewall lets its questions out, but no replies in.',
  ],
  steps: {
    visitor: [],
    owner: ['Query the next-hop name from that machine, and measure how long its resolver takes.'],
  },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.1'],
  seen: 'header',
  statuses: [504],
  tell: 'Only the machine that is named beside it can have made this answer.',
} satisfies VendorEntry;
