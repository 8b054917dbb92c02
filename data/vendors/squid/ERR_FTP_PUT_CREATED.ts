import type { VendorEntry } from '../../shapes';

export default {
  title: 'FTP Upload: File Created',
  sign: '📥',
  headline: 'Your upload worked, and a new file was made',
  short: 'The upload worked',
  plain:
    'There is nothing wrong here. Squid put a file on a file server for you, and uses the same kind of note for good news.',
  party: 'proxy',
  place: 'proxy',
  turn: ['nobody'],
  causes: ['A program uploaded a file to an ftp: address through Squid.'],
  steps: { visitor: [], owner: ['No action is needed.'] },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_FTP_PUT_CREATED',
    'https://github.com/squid-cache/squid/blob/master/src/clients/FtpGateway.cc',
    'https://github.com/squid-cache/squid/blob/master/src/error/forward.h',
  ],
  seen: 'header',
  statuses: [201],
  tell: 'Its name stands among the errors, but the status is 201.',
} satisfies VendorEntry;
