import type { VendorEntry } from '../../shapes';

export default {
  title: 'Verb denied',
  sign: '🙅',
  headline: 'The site doesn’t allow this kind of request',
  short: 'This kind of request is denied',
  plain:
    'A request says what it wants to do, for example to read, to send or to delete. The site’s filter doesn’t let the one used here pass. The page itself may exist.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The method is denied in the verbs element.',
    'Only listed methods are allowed (allowUnlisted is false), and this one isn’t listed.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Allow the method under HTTP Verbs in Request Filtering if your application needs it.',
      'For a WebDAV site, see whether applyToWebDAV should be off.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/verbs/',
  ],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
