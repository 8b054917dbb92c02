import type { VendorEntry } from '../../shapes';

export default {
  title: 'The origin’s name was not found',
  sign: '📖',
  headline: 'EdgeOne could not look up where the site’s server is',
  short: 'Server’s name wasn’t found',
  plain:
    'The owner of {site} gave EdgeOne a name for the server behind it, and not a fixed address. EdgeOne looked that name up and got no address for it.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The origin’s domain name was deleted or has expired, or it is misspelt in the settings.',
    'The DNS servers of that name don’t answer.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Resolve the origin’s name with dig, from several networks.',
      'Correct the name in the origin settings, or enter an IP address.',
    ],
  },
  sources: ['https://edgeone.ai/document/58009', 'https://www.tencentcloud.com/document/product/1145/58009'],
  seen: 'status',
  statuses: [523],
  tell: 'Here the meanings part: with EO-LOG-UUID it is a name that wasn’t found, with cf-ray a way that wasn’t found.',
} satisfies VendorEntry;
