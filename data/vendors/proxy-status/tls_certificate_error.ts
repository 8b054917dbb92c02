import type { VendorEntry } from '../../shapes';

export default {
  title: 'TLS Certificate Error',
  sign: '📜',
  headline: 'A machine in between doubts that the next one is who it says',
  short: 'Proof of identity wasn’t accepted',
  plain: 'Servers show a proof of identity, called a certificate. The one that was shown didn’t pass the check.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The certificate has expired.',
    'It is made out for another name.',
    'It was signed by somebody whom the machine doesn’t know, or a part of the chain is missing.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Check date, names and chain of the next hop’s certificate, and the list of CAs on the machine that checks.',
    ],
  },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.14'],
  seen: 'header',
  statuses: [502],
  tell: 'Your browser didn’t see that certificate: it was shown further on.',
} satisfies VendorEntry;
