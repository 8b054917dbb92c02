import type { VendorEntry } from '../../shapes';

export default {
  title: 'Too many requests too fast (as 401)',
  sign: '🏎️',
  headline: 'Your address sent too many requests within a short time',
  short: 'Too many in a row',
  plain:
    'The site allows each address only so many requests in a short span. Yours sent more, and the site is set up to answer such a case with a 401. Signing in doesn’t change that.',
  party: 'server',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'A script or an extension asks again and again.',
    'A page reloads parts of itself very often.',
    'Many people behind the same address visit the site together.',
  ],
  steps: {
    visitor: ['Stop what asks so often, and come back a little later.'],
    owner: [
      'Adjust maxRequests and requestIntervalInMilliseconds in denyByRequestRate; the defaults are 20 requests in 200 milliseconds.',
      'Test a new limit with enableLoggingOnlyMode before it really blocks.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/dynamicipsecurity/denybyrequestrate',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/dynamicipsecurity/',
  ],
  seen: 'page',
  statuses: [401],
} satisfies VendorEntry;
