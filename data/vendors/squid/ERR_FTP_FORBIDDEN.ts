import type { VendorEntry } from '../../shapes';

export default {
  title: 'FTP Authentication Failed',
  sign: '🔐',
  headline: 'The file server didn’t accept the name or the password',
  short: 'The file server wants a login',
  plain:
    'Squid went to a file server for you, and that server wants to know who is asking. The name and password it got were missing or wrong.',
  party: 'proxy',
  place: 'proxy',
  turn: ['you', 'site-owner'],
  causes: [
    'The server doesn’t let strangers in, and the address had no name in it.',
    'The name or password in the address is wrong.',
  ],
  steps: {
    visitor: [
      'If the browser asks, give only the name and password that are meant for this file server: they mostly travel unprotected.',
    ],
    owner: [
      'With a 403, the credentials in the address were refused; with a 401, none were there or they were invalid.',
    ],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_FTP_FORBIDDEN',
    'https://github.com/squid-cache/squid/blob/master/src/clients/FtpGateway.cc',
  ],
  seen: 'header',
  statuses: [401, 403],
  tell: 'The refusal is the file server’s; Squid only turns it into a page.',
} satisfies VendorEntry;
