import type { VendorEntry } from '../../shapes';

export default {
  title: 'Authorization failed by filter',
  sign: '🧱',
  headline: 'An add-on of the server did not let the request through',
  short: 'Stopped by a filter',
  plain:
    'A small extra program looks at every request that comes to this server. It decided that you have no right to go on. Such programs are called ISAPI filters.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'A filter for sign-ins or security refused the request by its own rules.',
    'The filter could not reach the directory or database that it asks.',
  ],
  steps: {
    visitor: [],
    owner: ['List the filters in ISAPI Filters of IIS Manager, and read the log of each product that brought one.'],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/isapifilters/',
  ],
  seen: 'page',
  statuses: [401],
} satisfies VendorEntry;
