import type { PageWords } from '../shapes';

/** IIS’s short page for visitors from elsewhere. It may replace a page of the app, and people copy it: so no more than a hint. */
export default {
  name: 'Microsoft IIS',
  vendor: 'iis',
  party: 'server',
  grade: 'hint',
  text: /^405 - HTTP verb used to access this page is not allowed\.\nServer Error\n405 - HTTP verb used to access this page is not allowed\.(?:\n|$)/,
  statuses: [405],
  says: 'The page looks like the short one that the web server IIS shows for a way of asking that it does not take.',
  examples: [
    {
      status: 405,
      text: '405 - HTTP verb used to access this page is not allowed.\nServer Error\n405 - HTTP verb used to access this page is not allowed.\nThe page you are looking for cannot be displayed because an invalid method (HTTP verb) was used to attempt access.',
    },
  ],
  sources: ['https://learn.microsoft.com/en-us/iis/configuration/system.webserver/httperrors/'],
} satisfies PageWords;
