import type { VendorEntry } from '../../shapes';

export default {
  title: 'Concurrent request limit exceeded',
  sign: '🎢',
  headline: 'The program behind this site has as many requests as it may have',
  short: 'The limit is reached',
  plain:
    'The site’s program works on many requests at a time, up to a set number. That number is reached, so yours was turned away. By default, the limit is 5,000.',
  party: 'server',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'A rush of visitors.',
    'The program is so slow that requests pile up.',
    'The limit appConcurrentRequestLimit was set too low.',
  ],
  steps: {
    visitor: ['Wait a minute before you reload, as every try adds to the queue.'],
    owner: [
      'Find out first what is slow: requests that hang fill every limit.',
      'Raise appConcurrentRequestLimit in serverRuntime, and the queueLength of the pool with it.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/serverruntime',
    'https://learn.microsoft.com/en-us/iis/configuration/system.applicationhost/applicationpools/add/',
  ],
  seen: 'page',
  statuses: [503],
} satisfies VendorEntry;
