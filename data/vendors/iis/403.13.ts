import type { VendorEntry } from '../../shapes';

export default {
  title: 'Client certificate revoked',
  sign: '🚫',
  headline: 'Your digital ID card was declared invalid by those who issued it',
  short: 'The certificate was withdrawn',
  plain:
    'Your browser showed a personal certificate, a kind of digital ID card. Its issuer has withdrawn it, so the site must not accept it. A card is withdrawn when it was lost, for example, or replaced.',
  party: 'server',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: ['The certificate is on its issuer’s list of withdrawn ones.'],
  steps: {
    visitor: [
      'Ask whoever gave you the certificate for a new one.',
      'If several certificates are installed, pick another when the browser asks.',
    ],
    owner: [
      'Ask the certification authority for the reason and the date of the revocation.',
      'Make sure that the server reaches a current revocation list (CRL) or OCSP service.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-authentication-authorization/http-403-forbidden-open-webpage',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
