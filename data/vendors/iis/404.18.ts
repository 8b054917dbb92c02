import type { VendorEntry } from '../../shapes';

export default {
  title: 'Query sequence denied',
  sign: '🧶',
  headline: 'The details in the address hold something the site doesn’t allow',
  short: 'Details hold a forbidden piece',
  plain:
    'After the question mark stands a row of characters from the site’s list of dangerous ones. The site stops such requests to guard against break-ins. A harmless search can be hit by chance.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The query matches an entry of denyQueryStringSequences.'],
  steps: {
    visitor: [],
    owner: ['See which entry matched, and make it narrower.', 'Put harmless queries into alwaysAllowedQueryStrings.'],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/denyquerystringsequences/',
  ],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
