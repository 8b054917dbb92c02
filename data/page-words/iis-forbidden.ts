import type { PageWords } from '../shapes';

/** IIS’s short page for visitors from elsewhere. It may replace a page of the app, and people copy it: so no more than a hint. */
export default {
  name: 'Microsoft IIS',
  vendor: 'iis',
  party: 'server',
  grade: 'hint',
  text: /^403 - Forbidden: Access is denied\.\nServer Error\n403 - Forbidden: Access is denied\.(?:\n|$)/,
  statuses: [403],
  says: 'The page looks like the short one that the web server IIS shows for a refusal. The exact code is only in its log.',
  examples: [
    {
      status: 403,
      text: '403 - Forbidden: Access is denied.\nServer Error\n403 - Forbidden: Access is denied.\nYou do not have permission to view this directory or page using the credentials that you supplied.',
    },
  ],
  sources: ['https://learn.microsoft.com/en-us/iis/configuration/system.webserver/httperrors/'],
} satisfies PageWords;
