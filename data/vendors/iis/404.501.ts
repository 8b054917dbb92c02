import type { VendorEntry } from '../../shapes';

export default {
  title: 'Too many requests at once (as 404)',
  sign: '🎪',
  headline: 'The page may exist: too many requests came from your address at once',
  short: 'Too many at once, as 404',
  plain:
    'The site limits how many requests one address may have open. Yours had too many, and the owner chose to answer with “not found”. So this doesn’t mean that the page is missing.',
  party: 'server',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: ['Many tabs or downloads of the same site run together.', 'Your address is shared with many other people.'],
  steps: {
    visitor: ['Let the other downloads finish, then reload this page.'],
    owner: [
      'Prefer Forbidden, the default denyAction, to Not Found: it misleads fewer people.',
      'Raise maxConcurrentRequests above its default of 5 if ordinary pages meet the limit.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/dynamicipsecurity/denybyconcurrentrequests',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/dynamicipsecurity/',
  ],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
