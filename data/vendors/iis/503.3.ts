import type { VendorEntry } from '../../shapes';

export default {
  title: 'ASP.NET queue full',
  sign: '🧍',
  headline: 'The waiting line for the site’s program is full',
  short: 'The waiting line is full',
  plain:
    'Requests that can’t be worked on at once wait in a line. The line of ASP.NET, Microsoft’s system for web programs, was full. So this request was not even put into it.',
  party: 'server',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'Requests take too long, for example because of a slow database.',
    'More visitors came than the server is made for.',
  ],
  steps: {
    visitor: ['Leave the page alone for a while, and then load it again.'],
    owner: [
      'See which requests run for long, in Worker Processes of IIS Manager.',
      'Raise requestQueueLimit of processModel (5,000 by default) only if the server has room to spare.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.processmodelsection.requestqueuelimit',
  ],
  seen: 'page',
  statuses: [503],
} satisfies VendorEntry;
