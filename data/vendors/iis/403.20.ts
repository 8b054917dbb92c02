import type { VendorEntry } from '../../shapes';

export default {
  title: 'Passport logon failed',
  sign: '🎫',
  headline: 'A sign-in with Microsoft’s old Passport service did not work',
  short: 'Passport sign-in failed',
  plain:
    'Passport was Microsoft’s service for signing in to many sites with one account. The site doesn’t take requests that sign in this way. You will hardly meet this number today.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The request tried to sign in with Passport, which is not allowed here.'],
  steps: {
    visitor: [],
    owner: ['Move the application to another kind of authentication.'],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
