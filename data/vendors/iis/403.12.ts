import type { VendorEntry } from '../../shapes';

export default {
  title: 'Mapper denied access',
  sign: '🗂️',
  headline: 'Your digital ID card was read, but the account behind it may not enter',
  short: 'Known, but not let in',
  plain:
    'Your browser showed a personal certificate, a kind of digital ID card, and the server knows which account belongs to it. That account has no right to this file. So the card itself is fine.',
  party: 'server',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'The account that the certificate is mapped to has no permission for the file.',
    'The certificate is mapped to a wrong account.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Check the mappings in iisClientCertificateMappingAuthentication, one to one and many to one.',
      'Give the mapped account read permission in the file system.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/authentication/iisclientcertificatemappingauthentication/',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
