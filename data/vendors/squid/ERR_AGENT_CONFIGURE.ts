import type { VendorEntry } from '../../shapes';

export default {
  title: 'Web Browser Configuration',
  sign: '🛠️',
  headline: 'This network wants you to set up your browser first',
  short: 'Network wants a browser setting',
  plain:
    'A network can ask that every browser on it be set up in a certain way. The page tells you the name and number to type in. It is sent on purpose, in place of the site.',
  party: 'proxy',
  place: 'proxy',
  turn: ['you', 'network-admin'],
  causes: [
    'Your browser goes straight to sites, and this network wants it to go through Squid.',
    'The setting was lost with a new browser or a new profile.',
  ],
  steps: {
    visitor: [
      'Ask the people who run the network whether the page is theirs before you change anything.',
      'If it is, follow its instructions, and undo them when you are elsewhere.',
    ],
    owner: ['Check which rule sends this page, and whether newer browsers still fit the steps that it describes.'],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_AGENT_CONFIGURE',
    'https://github.com/squid-cache/squid/blob/master/src/cf.data.pre',
  ],
  seen: 'header',
  statuses: [403],
  tell: 'The page is a template for deny_info; a network shows it by choice.',
} satisfies VendorEntry;
