import type { VendorEntry } from '../../shapes';

export default {
  title: 'Directory listing denied',
  sign: '📂',
  headline: 'The address leads to a folder that has no start page',
  short: 'A folder without a start page',
  plain:
    'You asked for a folder and not for a page in it. The folder has no start page, and the server doesn’t show lists of files. That is often just a missing file or a link that lacks its end.',
  party: 'server',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'The start page is missing, or its name is not on the list of default documents.',
    'An application that should answer here isn’t installed, or failed to start.',
    'The link was cut off after the folder’s name.',
  ],
  steps: {
    visitor: ['Go to the site’s home page and look for the page from there.'],
    owner: [
      'Put the start page into the folder, or add its name in Default Document.',
      'For an ASP.NET application, check that the right .NET version and its hosting module are installed.',
      'Switch on Directory Browsing only if everybody may see the list of files.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-403-14-forbidden-webpage',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/defaultdocument/',
    'https://learn.microsoft.com/en-us/aspnet/core/test/troubleshoot-azure-iis',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
