import type { Signature } from '../shapes';

/** Statuses that EdgeOne keeps for its own reports on the origin; with cf-ray they may be Cloudflare’s. */
export const headers = { 'eo-log-uuid': /\S/, 'cf-ray': null, 'x-cf-routererror': null };

export default {
  name: 'Tencent EdgeOne',
  vendor: 'tencent',
  party: 'cdn',
  grade: 'proof',
  headers,
  statuses: [520, 521, 522, 523, 524, 525, 550, 551, 552, 553, 554, 555],
  says: 'Tencent’s EdgeOne made this answer because it could not reach the site’s own server, or heard nothing useful from it.',
  examples: [
    { status: 522, headers: { 'eo-log-uuid': '4105283880544427145' } },
    { status: 555, headers: { 'eo-log-uuid': '4105283880544427145' } },
  ],
  sources: [
    'https://cloud.tencent.com/document/product/1552/101095',
    'https://www.tencentcloud.com/document/product/1145/54212',
  ],
} satisfies Signature;
