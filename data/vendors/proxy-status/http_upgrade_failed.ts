import type { VendorEntry } from '../../shapes';

export default {
  title: 'HTTP Upgrade Failed',
  sign: '🪜',
  headline: 'Two machines on the way could not settle on another version to talk in',
  short: 'No common version was found',
  plain:
    'The web’s language has several versions. A machine in between and the next one tried to move to another, and it didn’t work.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The next machine doesn’t offer the version that was asked for.',
    'A machine between them drops the request to change.',
  ],
  steps: {
    visitor: [],
    owner: ['Check the ALPN list and the Upgrade headers on both sides, or fix one HTTP version for the next hop.'],
  },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.27'],
  seen: 'header',
  statuses: [502],
  tell: 'It is about the talk between two machines, and not about the version that your browser uses.',
} satisfies VendorEntry;
