import type { VendorEntry } from '../../shapes';

export default {
  title: 'Password has been changed',
  sign: '🔄',
  headline: 'The password of the account was changed',
  short: 'The password was changed',
  plain:
    'The account that was used has a new password, and the old one doesn’t work any more. Microsoft describes this number in those few words only. It isn’t said whether your own account is meant or one that the site uses.',
  party: 'server',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The browser still sends a stored old password.',
    'The site uses an account whose password was changed elsewhere.',
  ],
  steps: {
    visitor: ['Sign in again with the new password, and let the browser store that one.'],
    owner: ['Check the passwords stored for the application pool, for anonymous access and for virtual directories.'],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
