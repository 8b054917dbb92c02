import type { VendorEntry } from '../../shapes';

export default {
  title: 'FTP is Disabled',
  sign: '📴',
  headline: 'This Squid doesn’t fetch files from this old kind of server',
  short: 'Squid doesn’t do file transfer',
  plain:
    'The address begins with ftp:, an old way to move files. Squid’s list of errors has a page that says it is switched off, though we found nothing in today’s Squid that sends it.',
  party: 'proxy',
  place: 'proxy',
  turn: ['network-admin', 'site-owner'],
  causes: ['An old Squid was built without support for FTP.', 'Somebody chose this page with deny_info.'],
  steps: { visitor: [], owner: ['Search squid.conf for deny_info lines that name this page.'] },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_FTP_DISABLED',
    'https://github.com/squid-cache/squid/blob/master/src/error/forward.h',
  ],
  seen: 'header',
  tell: 'In the present source, only the template and the name are left.',
} satisfies VendorEntry;
