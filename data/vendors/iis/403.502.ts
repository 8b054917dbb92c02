import type { VendorEntry } from '../../shapes';

export default {
  title: 'Too many requests too fast',
  sign: '🏃‍♀️',
  headline: 'Requests from your address came faster than the site allows',
  short: 'Faster than allowed',
  plain:
    'The site measures how quickly requests arrive from each address. Yours came too quickly, so some were turned away. After a short rest it normally works again.',
  party: 'server',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'A program, an extension or a page polls the site without a pause.',
    'Several people share the address.',
    'The limit is set too low for what one page needs.',
  ],
  steps: {
    visitor: ['Pause for a minute, then go on more slowly.'],
    owner: [
      'Tune maxRequests (default 20) and requestIntervalInMilliseconds (default 200) together.',
      'See in the log which addresses meet the limit, and whether they are your own load balancers.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/dynamicipsecurity/denybyrequestrate',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/dynamicipsecurity/',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
