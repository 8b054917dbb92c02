import type { VendorEntry } from '../../shapes';

export default {
  title: 'TLS Protocol Error',
  sign: '🧬',
  headline: 'The secure line between two machines on the way failed',
  short: 'Secure line failed further on',
  plain:
    'One of them passes your request on, the other is the next stop. They encrypt their talk with TLS, and that went wrong at its start or later.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'They have no version or cipher in common.',
    'The port speaks plain HTTP and not TLS.',
    'One of them has a faulty or an old TLS library.',
  ],
  steps: { visitor: [], owner: ['Run openssl s_client against the next hop, with its name as the servername.'] },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.13'],
  seen: 'header',
  statuses: [502],
  tell: 'The line between your browser and the first machine isn’t meant, for that one worked.',
} satisfies VendorEntry;
