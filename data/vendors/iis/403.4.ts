import type { VendorEntry } from '../../shapes';

export default {
  title: 'SSL required',
  sign: '🔒',
  headline: 'This address may only be opened over a secure connection',
  short: 'Needs a secure connection',
  plain:
    'The page was asked for over a connection that is not protected. The site hands it out only over a secure one. The address has to begin with https and not with http.',
  party: 'server',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The address was typed or linked with http in front.',
    'A load balancer takes the secure connection apart and talks to IIS without it.',
  ],
  steps: {
    visitor: ['Put https:// in front of the address in place of http://, and open it again.'],
    owner: [
      'Redirect http to https, so that visitors don’t meet this page.',
      'If a load balancer ends TLS in front of IIS, don’t require SSL on IIS itself, or encrypt that stretch too (sslFlags of the access element).',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/access',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
