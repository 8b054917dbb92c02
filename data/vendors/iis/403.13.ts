import type { VendorEntry } from '../../shapes';

export default {
  title: 'Client certificate revoked',
  sign: '🚫',
  headline: 'The site can’t be sure that your digital ID card is still valid',
  short: 'Certificate withdrawn, or check failed',
  plain:
    'Your browser showed a personal certificate, a kind of digital ID card. Its issuer may have withdrawn it, for example because it was lost or replaced. Older versions are known to say the same when they could not get the issuer’s list of withdrawn cards.',
  party: 'server',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'The certificate is on its issuer’s list of withdrawn ones.',
    'The server could not fetch that list, or the list that it has is too old.',
  ],
  steps: {
    visitor: [
      'Ask whoever gave you the certificate whether it is still valid, or for a new one.',
      'If several certificates are installed, pick another when the browser asks.',
    ],
    owner: [
      'Make sure that the server itself reaches a current revocation list (CRL) or OCSP service for every certificate in the chain.',
      'If the list names the certificate, ask the certification authority for the reason, and leave the check switched on.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-authentication-authorization/http-403-forbidden-open-webpage',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
