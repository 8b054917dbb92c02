import type { VendorEntry } from '../../shapes';

export default {
  title: 'TLS Alert Received',
  sign: '🚨',
  headline: 'The next machine broke off the secure line and said why',
  short: 'Next machine broke it off',
  plain:
    'Two machines on the way talk over a secure line, and the far one sent a warning about it. The warning has a number and a name that tell the reason.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The far machine wanted a client certificate, or didn’t like the one it got.',
    'It doesn’t know the name that it was asked for.',
    'The versions or ciphers of the two don’t overlap.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Look at alert-id and alert-message: 40 is handshake_failure, 112 unrecognized_name, 116 certificate_required.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.15',
    'https://www.rfc-editor.org/rfc/rfc8446.html#section-6',
  ],
  seen: 'header',
  statuses: [502],
  tell: 'The alert is the far machine’s; which of the two is set up wrongly, it doesn’t tell.',
} satisfies VendorEntry;
