import type { VendorEntry } from '../../shapes';

export default {
  title: 'FastCGI queue full',
  sign: '🍝',
  headline: 'Too many requests wait for the program that makes the pages',
  short: 'Too many are waiting',
  plain:
    'The pages are made by a program such as PHP, and only some requests can wait for it. The line was full. Mostly the program is slow or stuck.',
  party: 'server',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'All FastCGI processes are busy, and queueLength (1,000 by default) is reached.',
    'Scripts wait for a database or for another site.',
  ],
  steps: {
    visitor: ['Have a short break, then give it another go.'],
    owner: [
      'Look at maxInstances, queueLength and requestTimeout of this fastCgi application.',
      'Find the slow scripts with Failed Request Tracing.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/fastcgi/application/',
  ],
  seen: 'page',
  statuses: [503],
} satisfies VendorEntry;
