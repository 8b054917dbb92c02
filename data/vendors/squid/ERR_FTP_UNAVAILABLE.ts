import type { VendorEntry } from '../../shapes';

export default {
  title: 'FTP Server Too Busy',
  sign: '🚦',
  headline: 'The file server is too busy just now',
  short: 'The file server is too busy',
  plain:
    'Squid asked a file server to let it in. The server said that it has too much to do and that one should come back.',
  party: 'proxy',
  place: 'proxy',
  turn: ['wait', 'site-owner'],
  causes: ['Too many people are using the file server at once.', 'The server is about to be stopped for a while.'],
  steps: {
    visitor: ['Come back later: the server itself asked for that.'],
    owner: ['Look at the connection limits of the FTP server; it replied 421 or 426.'],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_FTP_UNAVAILABLE',
    'https://github.com/squid-cache/squid/blob/master/src/clients/FtpGateway.cc',
  ],
  seen: 'header',
  statuses: [503],
  tell: 'The words come from the file server; the page is Squid’s.',
} satisfies VendorEntry;
