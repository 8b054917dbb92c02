import type { VendorEntry } from '../../shapes';

export default {
  title: 'The origin refused the connection',
  sign: '🛑',
  headline: 'The site’s server refused to be called by EdgeOne',
  short: 'Server refuses EdgeOne',
  plain:
    'Tencent’s EdgeOne tried to connect to the server of {site}, and the server said no at once. Your request never got that far.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'Nothing on the origin listens on the port that EdgeOne calls.',
    'A security rule at the origin refuses EdgeOne’s nodes.',
    'The provider restricts plain HTTP.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Find out the origin’s address, protocol and port in Domain Management, the rule engine and the load balancing.',
      'From a third machine, request that address and port with curl.',
      'If that works, look for a rule on the origin that stops EdgeOne’s nodes only.',
    ],
  },
  sources: ['https://edgeone.ai/document/58009', 'https://edgeone.ai/document/69572'],
  seen: 'status',
  statuses: [521],
  tell: 'EO-LOG-UUID shows that EdgeOne handled it. A cf-ray in its place leads to Cloudflare’s meaning, which is nearly the same.',
} satisfies VendorEntry;
