import type { VendorEntry } from '../../shapes';

export default {
  title: 'FTP Failure',
  sign: '📁',
  headline: 'Squid and the file server didn’t understand each other',
  short: 'The file server went wrong',
  plain:
    'You asked for something from a file server of the older kind. Squid talked to it for you, and that talk went wrong.',
  party: 'proxy',
  place: 'proxy',
  turn: ['network-admin', 'site-owner'],
  causes: [
    'The file server gave an answer that Squid didn’t expect.',
    'The second connection, over which the file itself travels, could not be made.',
    'A firewall lets only half of the conversation through.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Read the command and the reply on the page: they show the step that failed.',
      'Try ftp_passive and ftp_epsv, if a firewall stands in the way.',
    ],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_FTP_FAILURE',
    'https://github.com/squid-cache/squid/blob/master/src/clients/FtpClient.cc',
  ],
  seen: 'header',
  statuses: [502],
  tell: 'It speaks of an ftp: address, and so of no ordinary site.',
} satisfies VendorEntry;
