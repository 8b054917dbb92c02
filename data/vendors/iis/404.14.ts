import type { VendorEntry } from '../../shapes';

export default {
  title: 'Request URL too long',
  sign: '🦒',
  headline: 'The address is longer than this site accepts',
  short: 'Longer than the site accepts',
  plain:
    'Every site has a limit for how long an address may be. This one went over it. What comes after a question mark has a limit of its own.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The path has more bytes than maxUrl allows; the default is 4096.',
    'A loop of redirects made the address grow each time.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Shorten the path, or raise maxUrl in requestLimits.',
      'If the address repeats itself, look for a faulty redirect.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/requestlimits/',
  ],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
