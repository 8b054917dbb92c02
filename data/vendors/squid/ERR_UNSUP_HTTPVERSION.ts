import type { VendorEntry } from '../../shapes';

export default {
  title: 'Unsupported HTTP Version',
  sign: '🔢',
  headline: 'The request uses a version of the web’s language that Squid doesn’t know',
  short: 'Squid doesn’t know this version',
  plain:
    'There are several versions of the rules by which browsers talk. Squid takes 0.9, 1.0 and 1.1 from a browser, and the request named another.',
  party: 'proxy',
  place: 'proxy',
  turn: ['you'],
  causes: ['A program was set to another version by hand.', 'The first line of the request is damaged.'],
  steps: { visitor: [], owner: ['Set the program to HTTP/1.1 for its talk with Squid.'] },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_UNSUP_HTTPVERSION',
    'https://github.com/squid-cache/squid/blob/master/src/servers/Http1Server.cc',
  ],
  seen: 'header',
  statuses: [505],
  tell: 'Browsers choose a fitting version by themselves, so suspect another program.',
} satisfies VendorEntry;
