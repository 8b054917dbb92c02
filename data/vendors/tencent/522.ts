import type { VendorEntry } from '../../shapes';

export default {
  title: 'The origin didn’t answer the call',
  sign: '☎️',
  headline: 'EdgeOne called the site’s server, and nobody picked up',
  short: 'Nobody picked up',
  plain:
    'Tencent’s EdgeOne tried to connect to the server of {site} and heard nothing until its time was up. Tencent doesn’t say how long that is.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The server is off or overloaded.',
    'Its security policy drops what EdgeOne sends, without a word.',
    'The address, the protocol or the port for the origin is set wrong.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Confirm origin address, protocol and port in EdgeOne’s settings, special rules included.',
      'Try them with curl from a machine that is neither EdgeOne’s nor the origin.',
      'Ask the provider about restrictions on HTTP, which Tencent names as a possible cause.',
    ],
  },
  sources: ['https://edgeone.ai/document/58009', 'https://edgeone.ai/document/69572'],
  seen: 'status',
  statuses: [522],
  tell: 'You know it by EO-LOG-UUID. Cloudflare has a second case for its 522, in which the connection already stood.',
} satisfies VendorEntry;
