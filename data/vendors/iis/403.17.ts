import type { VendorEntry } from '../../shapes';

export default {
  title: 'Client certificate expired',
  sign: '📆',
  headline: 'Your digital ID card is past its date, or its date has yet to come',
  short: 'The certificate’s date is wrong',
  plain:
    'Your browser showed a personal certificate, a kind of digital ID card with two dates on it. Today doesn’t lie between them. A wrong clock on the server can cause the same.',
  party: 'server',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The certificate has run out.',
    'It is new, and its first day is still ahead.',
    'The clock of the server is wrong.',
  ],
  steps: {
    visitor: ['Look up the two dates of your certificate, and have it renewed in time.'],
    owner: ['Issue a new certificate to the user.', 'Check date, time and time zone of the server.'],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-authentication-authorization/http-403-forbidden-open-webpage',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
