import type { VendorEntry } from '../../shapes';

export default {
  title: 'Directory Listing',
  sign: '🗂️',
  headline: 'Squid made a list of the files in a folder for you',
  short: 'A list of files',
  plain:
    'This isn’t an error. The address names a folder on a file server, and Squid wrote a page that shows what is in it.',
  party: 'proxy',
  place: 'proxy',
  turn: ['nobody'],
  causes: ['You opened an address that starts with ftp: and ends in a folder.'],
  steps: { visitor: [], owner: ['Nothing needs to be done; the page comes from a template that you can change.'] },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_DIR_LISTING',
    'https://github.com/squid-cache/squid/blob/master/src/clients/FtpGateway.cc',
  ],
  seen: 'header',
  statuses: [200],
  tell: 'The page says Directory in its title, and the status is 200.',
} satisfies VendorEntry;
