import type { VendorEntry } from '../../shapes';

export default {
  title: 'Connection Timeout',
  sign: '🚪',
  headline: 'The next machine didn’t answer the knock in time',
  short: 'Nobody opened the door',
  plain: 'A machine in between tried to connect for you. It got neither a yes nor a no, and stopped waiting.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The server behind is switched off or can’t be reached.',
    'A firewall drops the connection without a word.',
    'The server is so busy that it takes no new connections.',
  ],
  steps: {
    visitor: [],
    owner: [
      'From the machine in between, test the port of the next hop; silence points to a firewall or a wrong address.',
    ],
  },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.9'],
  seen: 'header',
  statuses: [504],
  tell: 'Nothing of the answer is the server’s, as the two were never connected.',
} satisfies VendorEntry;
