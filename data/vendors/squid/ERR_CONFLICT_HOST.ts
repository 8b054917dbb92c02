import type { VendorEntry } from '../../shapes';

export default {
  title: 'URI Host Conflict',
  sign: '🪪',
  headline: 'Squid saw two different answers to where this request should go',
  short: 'Name and address don’t match',
  plain:
    'The name of the site and the address that the request was sent to don’t belong together. That can be a trick, so Squid stopped it. More often, your device and Squid have just looked up the name in two different places.',
  party: 'proxy',
  place: 'proxy',
  turn: ['you', 'network-admin'],
  causes: [
    'Your device asks another DNS server than Squid does, and a large site gives each a different address.',
    'The site has just moved to a new address.',
    'A program or an intruder sent a false name with the request.',
  ],
  steps: {
    visitor: ['Use the network’s own DNS settings, or wait a little and try once more.'],
    owner: [
      'Let clients and Squid ask the same DNS resolver.',
      'Look for the SECURITY ALERT lines in cache.log. While host_verify_strict is off, which is its default, only CONNECT requests are refused like this.',
    ],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_CONFLICT_HOST',
    'https://github.com/squid-cache/squid/blob/master/src/client_side_request.cc',
    'https://github.com/squid-cache/squid/blob/master/src/cf.data.pre',
  ],
  seen: 'header',
  statuses: [409],
  tell: 'This check mostly meets traffic that a network leads through Squid without the browser knowing.',
} satisfies VendorEntry;
