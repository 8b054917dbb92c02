import type { VendorEntry } from '../../shapes';

export default {
  title: 'Bad client request (ARR)',
  sign: '🚦',
  headline: 'The machine that hands out requests could not use this one',
  short: 'A request that can’t be routed',
  plain:
    'Large sites have a machine in front that hands each request to one of several servers. It could not work with this request. The machine is IIS with Application Request Routing (ARR), and Microsoft gives no details of this number.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The request broke a rule of the web’s language that ARR checks before it forwards anything.'],
  steps: {
    visitor: [],
    owner: [
      'Turn on Failed Request Tracing for status 400 on the ARR server, and read which module refused the request.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/troubleshoot-arr-using-frt-rules',
  ],
  seen: 'page',
  statuses: [400],
} satisfies VendorEntry;
