import type { VendorEntry } from '../../shapes';

export default {
  title: 'Web Browser Configuration (automatic)',
  sign: '🧭',
  headline: 'This network wants your browser to find its settings by itself',
  short: 'Turn on automatic proxy settings',
  plain:
    'Browsers can look for a network’s settings on their own, and this network asks for that. Until it is switched on, Squid shows you this page in place of the site.',
  party: 'proxy',
  place: 'proxy',
  turn: ['you', 'network-admin'],
  causes: [
    'Automatic detection is off in your browser or your system.',
    'Detection is on, but the network’s settings file wasn’t found.',
  ],
  steps: {
    visitor: ['Make sure with your network’s staff that they want this; then switch on automatic detection.'],
    owner: ['Check that browsers can reach the file wpad.dat, and that the rule with this page is still wanted.'],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_AGENT_WPAD',
    'https://github.com/squid-cache/squid/blob/master/src/cf.data.pre',
  ],
  seen: 'header',
  statuses: [403],
  tell: 'Nothing inside Squid sends it unasked: a deny_info line must name it.',
} satisfies VendorEntry;
