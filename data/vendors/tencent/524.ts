import type { VendorEntry } from '../../shapes';

export default {
  title: 'The origin took too long',
  sign: '🐢',
  headline: 'The site’s server kept EdgeOne waiting for too long',
  short: 'Server kept EdgeOne waiting',
  plain:
    'Tencent’s EdgeOne reached the server of {site} and handed over the request. Then nothing came for 15 seconds, or for as long as the site’s owner allows.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The page needs more time than the HTTP response timeout: 15 seconds by default, for HTTP/1.1.',
    'The server began to answer and then stopped sending.',
    'Over HTTP/2, where another limit holds, no frame moved for 600 seconds.',
  ],
  steps: {
    visitor: ['See whether your order or form went through before you send it once more.'],
    owner: [
      'Raise the origin-pull timeout in the rule engine: 5 to 600 seconds are possible.',
      'Make slow pages send something early, or do the slow part in the background.',
    ],
  },
  sources: ['https://edgeone.ai/document/58009', 'https://www.tencentcloud.com/document/product/1145/63618'],
  seen: 'status',
  statuses: [524],
  tell: 'Check for EO-LOG-UUID. If it came after about two minutes and with cf-ray, think of Cloudflare.',
} satisfies VendorEntry;
