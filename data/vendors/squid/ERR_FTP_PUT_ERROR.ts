import type { VendorEntry } from '../../shapes';

export default {
  title: 'FTP Upload Failed',
  sign: '📤',
  headline: 'The file server didn’t take your upload',
  short: 'The file server refused it',
  plain: 'Squid tried to put your file on a file server. The server said no, or the transfer broke.',
  party: 'proxy',
  place: 'proxy',
  turn: ['you', 'site-owner'],
  causes: [
    'You may not write to that folder.',
    'The disk of the file server is full.',
    'The path doesn’t exist there.',
  ],
  steps: {
    visitor: [],
    owner: ['Check permissions, free space and the path on the FTP server; its reply is on the page.'],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_FTP_PUT_ERROR',
    'https://github.com/squid-cache/squid/blob/master/src/clients/FtpGateway.cc',
  ],
  seen: 'header',
  statuses: [500, 502],
  tell: 'Squid’s part is that of a messenger, whoever runs it.',
} satisfies VendorEntry;
