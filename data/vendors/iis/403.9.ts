import type { VendorEntry } from '../../shapes';

export default {
  title: 'Too many clients connected',
  sign: '🪑',
  headline: 'More people are connected to this server than it allows',
  short: 'The server’s seats are taken',
  plain:
    'The server takes only so many connections at a time, and all of them are in use. That can happen on a Windows made for desktops, where Microsoft sets a low limit. A little later there may be room again.',
  party: 'server',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The site runs on a desktop edition of Windows, whose IIS is limited on purpose.',
    'Many visitors came at the same moment.',
  ],
  steps: {
    visitor: ['Give it a few minutes, then load the page once more.'],
    owner: [
      'Run the site on Windows Server, which doesn’t have these limits.',
      'On IIS 7 and later, requests over the limit are mostly queued, so look for the real source of this code first.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/troubleshoot/request-restrictions',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
