import type { VendorEntry } from '../../shapes';

export default {
  title: 'Client certificate required',
  sign: '🪪',
  headline: 'The site wants a digital ID card from your browser, and got none',
  short: 'No personal certificate was shown',
  plain:
    'Only people whose browser shows a personal certificate may enter here. That is a kind of digital ID card, and your browser did not send one that counts. Whoever runs the site can tell you how to get it.',
  party: 'server',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'No such certificate is installed in the browser or on the device.',
    'The window that asked for it was closed, or a wrong one was picked.',
    'The server doesn’t know the authority that issued the certificate.',
  ],
  steps: {
    visitor: [
      'Plug in the smart card or key that holds your certificate, and restart the browser.',
      'Ask the organisation for a certificate, or for a way in without one.',
    ],
    owner: [
      'In SSL Settings, choose Accept in place of Require if a certificate isn’t needed.',
      'Install the root certificate of the issuing authority in Trusted Root Certification Authorities of the server.',
      'Don’t put intermediate certificates into that store.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-403-7-forbidden-web-app',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-authentication-authorization/http-403-forbidden-open-webpage',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
