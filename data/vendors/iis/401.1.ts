import type { VendorEntry } from '../../shapes';

export default {
  title: 'Logon failed',
  sign: '🗝️',
  headline: 'The name or the password was not accepted',
  short: 'Sign-in refused',
  plain:
    'The site asked who you are, and then did not accept the answer. Mostly the user name or the password is wrong. The account itself may also be locked or not allowed to sign in here.',
  party: 'server',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'There is a typing mistake in the name or the password.',
    'The password was changed lately, and the browser still sends the old one.',
    'The account is locked, switched off, or may not sign in to this server.',
  ],
  steps: {
    visitor: [
      'Type the name and the password by hand instead of using the stored ones.',
      'Try the name with the company’s domain in front, if that is usual where you work.',
    ],
    owner: [
      'Read the Security event log for the failed logon: its sub-status tells a wrong password from a locked account.',
      'For anonymous access, check the account and password set in anonymousAuthentication (IUSR by default).',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/authentication/anonymousauthentication',
  ],
  seen: 'page',
  statuses: [401],
} satisfies VendorEntry;
