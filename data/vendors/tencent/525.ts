import type { VendorEntry } from '../../shapes';

export default {
  title: 'No secure connection to the origin',
  sign: '🔏',
  headline: 'EdgeOne could not set up a secure line to the site’s server',
  short: 'No secure line to server',
  plain:
    'Your own line to EdgeOne was fine. Behind it, EdgeOne and the server of {site} could not agree on a secure one.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The origin speaks no HTTPS on the port that EdgeOne calls.',
    'The two find no TLS version or cipher suite in common.',
    'The owner has EdgeOne check the origin’s certificate, and it has expired or comes from another authority.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Run openssl s_client against the origin’s address and port, with the name that EdgeOne sends.',
      'If Origin Certificate Validation is on, compare the certificate’s issuer and dates with the chosen CA; it is off by default.',
      'Check whether HTTPS is really the protocol that the origin should be called with.',
    ],
  },
  sources: ['https://edgeone.ai/document/58009', 'https://edgeone.ai/document/74344'],
  seen: 'status',
  statuses: [525],
  tell: 'EdgeOne’s has an EO-LOG-UUID header, Cloudflare’s a cf-ray, and that of Cloud Foundry an X-Cf-RouterError.',
} satisfies VendorEntry;
