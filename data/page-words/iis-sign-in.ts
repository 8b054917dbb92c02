import type { PageWords } from '../shapes';

/** IIS’s short page for visitors from elsewhere. It may replace a page of the app, and people copy it: so no more than a hint. */
export default {
  name: 'Microsoft IIS',
  vendor: 'iis',
  party: 'server',
  grade: 'hint',
  text: /^401 - Unauthorized: Access is denied due to invalid credentials\.\nServer Error\n401 - Unauthorized: Access is denied due to invalid credentials\.(?:\n|$)/,
  statuses: [401],
  says: 'The page looks like the short one that the web server IIS shows when a sign-in is missing or wrong.',
  examples: [
    {
      status: 401,
      text: '401 - Unauthorized: Access is denied due to invalid credentials.\nServer Error\n401 - Unauthorized: Access is denied due to invalid credentials.\nYou do not have permission to view this directory or page using the credentials that you supplied.',
    },
  ],
  sources: ['https://learn.microsoft.com/en-us/iis/configuration/system.webserver/httperrors/'],
} satisfies PageWords;
