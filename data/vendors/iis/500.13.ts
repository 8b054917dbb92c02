import type { VendorEntry } from '../../shapes';

export default {
  title: 'Web server too busy',
  sign: '🥵',
  headline: 'The server had too much to do to take one more request',
  short: 'The server is too busy',
  plain:
    'More requests came in than the site can handle at once, so this one was refused. The reason may be a rush of visitors. It can also be a program that works too slowly.',
  party: 'server',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'Many people use the site at this moment.',
    'The limits in the server’s performance settings are low, or the machine is weak.',
    'Something in the application blocks, such as a slow database.',
  ],
  steps: {
    visitor: ['Try again in a few minutes, and not over and over.'],
    owner: [
      'Take a memory dump of the worker process while it happens, and look at what the threads wait for.',
      'Then decide between more hardware, other limits and a quicker application.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
