import type { VendorEntry } from '../../shapes';

export default {
  title: 'FTP File Not Found',
  sign: '🔎',
  headline: 'The file server has no such file or folder',
  short: 'No such file there',
  plain: 'Squid asked a file server for you, and it said that what you want isn’t there or can’t be opened.',
  party: 'proxy',
  place: 'proxy',
  turn: ['you', 'site-owner'],
  causes: [
    'The file was moved, renamed or deleted.',
    'The path in the address is counted from another folder than you think.',
    'The file is there, but you may not open it.',
  ],
  steps: {
    visitor: ['Go to the folder above it, and look for the file there.'],
    owner: ['The server’s 550 can mean missing or forbidden, so check both.'],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_FTP_NOT_FOUND',
    'https://github.com/squid-cache/squid/blob/master/src/clients/FtpGateway.cc',
  ],
  seen: 'header',
  statuses: [404],
  tell: 'Squid met a 550 reply from a file server, and the page quotes it.',
} satisfies VendorEntry;
