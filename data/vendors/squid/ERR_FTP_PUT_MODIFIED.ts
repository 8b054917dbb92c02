import type { VendorEntry } from '../../shapes';

export default {
  title: 'FTP Upload: File Updated',
  sign: '♻️',
  headline: 'Your upload worked, and an older file was replaced',
  short: 'The file was replaced',
  plain: 'All is well. A file of that name was there before, and the one you sent took its place.',
  party: 'proxy',
  place: 'proxy',
  turn: ['nobody'],
  causes: ['A program sent a file through Squid to a place where one already was.'],
  steps: { visitor: [], owner: ['You need not do anything.'] },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_FTP_PUT_MODIFIED',
    'https://github.com/squid-cache/squid/blob/master/src/clients/FtpGateway.cc',
    'https://github.com/squid-cache/squid/blob/master/src/error/forward.h',
  ],
  seen: 'header',
  statuses: [202],
  tell: 'Despite the name, it comes with the status 202.',
} satisfies VendorEntry;
