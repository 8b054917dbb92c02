import type { PageWords } from '../shapes';

/** IIS’s short page for visitors from elsewhere. It may replace a page of the app, and people copy it: so no more than a hint. */
export default {
  name: 'Microsoft IIS',
  vendor: 'iis',
  party: 'server',
  grade: 'hint',
  text: /^502 - Web server received an invalid response while acting as a gateway or proxy server\.\nServer Error\n502 - Web server received an invalid response while acting as a gateway or proxy server\.(?:\n|$)/,
  statuses: [502],
  says: 'The page looks like the short one that the web server IIS shows when a program behind it gave no usable answer.',
  examples: [
    {
      status: 502,
      text: '502 - Web server received an invalid response while acting as a gateway or proxy server.\nServer Error\n502 - Web server received an invalid response while acting as a gateway or proxy server.\nThere is a problem with the page you are looking for, and it cannot be displayed. When the Web server (while acting as a gateway or proxy) contacted the upstream content server, it received an invalid response from the content server.',
    },
  ],
  sources: ['https://learn.microsoft.com/en-us/iis/configuration/system.webserver/httperrors/'],
} satisfies PageWords;
