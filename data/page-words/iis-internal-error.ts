import type { PageWords } from '../shapes';

/** IIS’s short page for visitors from elsewhere. It may replace a page of the app, and people copy it: so no more than a hint. */
export default {
  name: 'Microsoft IIS',
  vendor: 'iis',
  party: 'server',
  grade: 'hint',
  text: /^500 - Internal server error\.\nServer Error\n500 - Internal server error\.(?:\n|$)/,
  statuses: [500],
  says: 'The page looks like the short one that the web server IIS shows for an error of its own or of the app in it. Details are in its log.',
  examples: [
    {
      status: 500,
      text: '500 - Internal server error.\nServer Error\n500 - Internal server error.\nThere is a problem with the resource you are looking for, and it cannot be displayed.',
    },
  ],
  sources: ['https://learn.microsoft.com/en-us/iis/configuration/system.webserver/httperrors/'],
} satisfies PageWords;
