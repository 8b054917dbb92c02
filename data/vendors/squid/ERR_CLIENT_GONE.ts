import type { VendorEntry } from '../../shapes';

export default {
  title: 'Unexpected Client Disconnect',
  sign: '🚪',
  headline: 'The line to Squid was closed before it was done',
  short: 'Nobody was there any more',
  plain:
    'The page was closed, or the line broke, while Squid was still at work. Nobody was left to show an error to, so only the log knows of it.',
  party: 'unknown',
  place: 'network',
  turn: ['nobody'],
  causes: [
    'The tab was closed, or the page was stopped or reloaded.',
    'The program that asked has a shorter limit for waiting than the site needed.',
    'The network between the two failed.',
  ],
  steps: { visitor: [], owner: ['Nothing is broken in Squid; if there are many, look for slow sites in access.log.'] },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/src/error/forward.h',
    'https://github.com/squid-cache/squid/blob/master/src/servers/Server.cc',
    'https://github.com/squid-cache/squid/blob/master/src/errorpage.cc',
  ],
  seen: 'log',
  tell: 'It stands in the log alone, as the error code of the request.',
} satisfies VendorEntry;
