import type { PageWords } from '../shapes';

/** IIS’s short page for visitors from elsewhere. It may replace a page of the app, and people copy it: so no more than a hint. */
export default {
  name: 'Microsoft IIS',
  vendor: 'iis',
  party: 'server',
  grade: 'hint',
  text: /^404 - File or directory not found\.\nServer Error\n404 - File or directory not found\.(?:\n|$)/,
  statuses: [404],
  says: 'The page looks like the short one that the web server IIS shows where nothing is found, also in place of an app’s own words.',
  examples: [
    {
      status: 404,
      text: '404 - File or directory not found.\nServer Error\n404 - File or directory not found.\nThe resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.',
    },
  ],
  sources: ['https://learn.microsoft.com/en-us/iis/configuration/system.webserver/httperrors/'],
} satisfies PageWords;
