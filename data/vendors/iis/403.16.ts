import type { VendorEntry } from '../../shapes';

export default {
  title: 'Client certificate untrusted',
  sign: '❓',
  headline: 'The server doesn’t trust the digital ID card that your browser showed',
  short: 'The certificate isn’t trusted',
  plain:
    'Your browser sent a personal certificate, a kind of digital ID card. The server doesn’t know its issuer, or finds something wrong with it. Often a setting on the server is the reason.',
  party: 'server',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'The issuer’s root certificate is not in the server’s Trusted Root Certification Authorities store.',
    'That store holds certificates which aren’t root certificates, and these disturb the check.',
    'The certificate is damaged or meant for something else.',
  ],
  steps: {
    visitor: ['Check whether you chose the certificate that this organisation gave you.'],
    owner: [
      'Import the issuer’s root certificate for the computer account.',
      'Move every certificate whose issuer and subject differ from the root store to the intermediate store.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-403-forbidden-access-website',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
