import type { VendorEntry } from '../../shapes';

export default {
  title: 'HTTP hostname and TLS SNI mismatch',
  sign: '👥',
  headline: 'Your request named two different sites at once',
  short: 'Two names in one request',
  plain:
    'A secure request says twice which site it wants: once when the connection is set up, and once in the request itself. Here the two names differed, so Cloudflare stopped.',
  party: 'cdn',
  place: 'site',
  turn: ['you', 'network-admin', 'site-owner'],
  causes: [
    'A proxy or a filter on your network looks into secure connections and mixes up the names.',
    'A program sets the Host header by hand, and connects under another name.',
    'The browser sent a wrong name.',
  ],
  steps: {
    visitor: [
      'Try another browser, and then another network.',
      'At work, tell the people who run the network: their filter may cause it.',
    ],
    owner: [
      'In your own client, make SNI and Host agree (curl: use --connect-to or --resolve instead of -H Host).',
      'Record a HAR file while it happens, for Cloudflare’s support.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1013/',
  ],
  seen: 'page',
} satisfies VendorEntry;
