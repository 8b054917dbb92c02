import type { VendorEntry } from '../../shapes';

export default {
  title: 'Destination IP Prohibited',
  sign: '⛔',
  headline: 'A machine in between may not connect to this address',
  short: 'That address is off limits',
  plain:
    'Somebody set it up so that certain places can’t be reached through it. The address it found for your request is one of them.',
  party: 'unknown',
  place: 'unknown',
  turn: ['network-admin', 'site-owner'],
  causes: [
    'The name leads to a private or local address, and these are blocked.',
    'The network or the provider blocks this place on purpose.',
  ],
  steps: {
    visitor: [],
    owner: ['See which address the name resolves to, and compare it with the deny list of the machine.'],
  },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.5'],
  seen: 'header',
  statuses: [502],
  tell: 'It is a rule and no failure: the machine named beside it keeps it.',
} satisfies VendorEntry;
