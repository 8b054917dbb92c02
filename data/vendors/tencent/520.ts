import type { VendorEntry } from '../../shapes';

export default {
  title: 'The origin cut the connection',
  sign: '✂️',
  headline: 'The site’s server hung up on EdgeOne in the middle of a request',
  short: 'Server hung up',
  plain:
    'Tencent’s EdgeOne, which stands in front of this site, was connected to the server of {site} and asked it for the page. The server broke the connection off instead of answering.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The program on the origin crashed or was restarted while it had the request.',
    'Perhaps a firewall on the origin cuts requests that it doesn’t like; Tencent itself lists no causes for this number.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Capture the traffic on the origin and see which side sends the RST, and after which request.',
      'Send the same request straight to the origin with curl.',
    ],
  },
  sources: ['https://edgeone.ai/document/58009', 'https://www.tencentcloud.com/document/product/1145/58009'],
  seen: 'status',
  statuses: [520],
  tell: 'The answer has EO-LOG-UUID among its headers. Cloudflare’s 520 has cf-ray there.',
} satisfies VendorEntry;
