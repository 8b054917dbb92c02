import type { VendorEntry } from '../../shapes';

export default {
  title: 'Read Timeout',
  sign: '🕰️',
  headline: 'Squid waited for the answer, and then gave up',
  short: 'No more data in time',
  plain:
    'Squid was connected and had asked. For a long while nothing more came, so it stopped waiting. If nobody changed it, that is after 15 minutes of silence.',
  party: 'proxy',
  place: 'proxy',
  turn: ['network-admin', 'site-owner'],
  causes: [
    'The server behind is overloaded or stuck.',
    'The network lost the answer on its way.',
    'A slow report or export needs longer than Squid’s limit.',
  ],
  steps: { visitor: [], owner: ['Find out what the server did in that time, before you raise read_timeout.'] },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_READ_TIMEOUT',
    'https://github.com/squid-cache/squid/blob/master/src/http.cc',
    'https://github.com/squid-cache/squid/blob/master/src/clients/FtpClient.cc',
    'https://github.com/squid-cache/squid/blob/master/src/cf.data.pre',
  ],
  seen: 'header',
  statuses: [504],
  tell: 'With that default, a much quicker 504 of this name hints at a changed setting.',
} satisfies VendorEntry;
