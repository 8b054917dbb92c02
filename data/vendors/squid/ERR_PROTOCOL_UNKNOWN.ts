import type { VendorEntry } from '../../shapes';

export default {
  title: 'Unsupported Protocol',
  sign: '🗣️',
  headline: 'Something talked to Squid in a language that it doesn’t know',
  short: 'Squid doesn’t speak this language',
  plain: 'Squid expects requests for web pages. What arrived here looked like something quite different.',
  party: 'proxy',
  place: 'proxy',
  turn: ['network-admin', 'you'],
  causes: [
    'A program that isn’t a browser was led through Squid.',
    'The wrong port was set in a program.',
    'Encrypted data came where Squid expected plain text.',
  ],
  steps: {
    visitor: [],
    owner: ['See which program sent it, and use on_unsupported_protocol to let such traffic pass if you want that.'],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_PROTOCOL_UNKNOWN',
    'https://github.com/squid-cache/squid/blob/master/src/servers/Http1Server.cc',
    'https://github.com/squid-cache/squid/blob/master/src/client_side.cc',
  ],
  seen: 'header',
  statuses: [400],
  tell: 'A browser’s own page rarely shows it; other programs on a network meet it.',
} satisfies VendorEntry;
