import type { VendorEntry } from '../../shapes';

export default {
  title: 'Unauthorized due to ACL',
  sign: '📁',
  headline: 'The account may not open this file on the server',
  short: 'No right to this file',
  plain:
    'Every file on a Windows server has a list of those who may open it. The account that is used for you is not on that list. You may have signed in without any problem.',
  party: 'server',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'The account has no read right to the file or to its folder.',
    'The file was moved here from elsewhere and kept its old rights.',
    'With anonymous access, the IUSR account or the identity of the application pool lacks the right.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Grant read to the right account in the Security tab of the file or folder (NTFS).',
      'For content on a network share, check the share’s permissions as well.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-authentication-authorization/default-permissions-user-rights',
  ],
  seen: 'page',
  statuses: [401],
} satisfies VendorEntry;
