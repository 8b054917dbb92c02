import type { VendorEntry } from '../../shapes';

export default {
  title: 'Too many requests at once (as 401)',
  sign: '🐝',
  headline: 'Too many requests came from your address at the same moment',
  short: 'Too many at once',
  plain:
    'The site counts how many requests it is working on for each visitor’s address. Yours went over the limit, and the site is set to answer that with a 401. It has nothing to do with a password.',
  party: 'server',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'A page with many small parts loads them all together.',
    'Several people share your address, for example in an office.',
    'A download program opens many connections.',
  ],
  steps: {
    visitor: [
      'Wait a moment and load the page again, one tab at a time.',
      'If a sign-in window opens, close it: a password won’t lift this limit.',
    ],
    owner: [
      'Raise maxConcurrentRequests in denyByConcurrentRequests: once switched on, it allows only 5 by default.',
      'Choose Forbidden as denyAction, as Unauthorized can make browsers ask for a password that doesn’t help.',
      'Behind a load balancer turn on enableProxyMode, or everybody counts as one address.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/dynamicipsecurity/denybyconcurrentrequests',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/dynamicipsecurity/',
  ],
  seen: 'page',
  statuses: [401],
} satisfies VendorEntry;
