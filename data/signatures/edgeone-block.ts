import type { Signature } from '../shapes';

/** The statuses of EdgeOne’s web protection. */
export const headers = { 'eo-log-uuid': /\S/ };

export default {
  name: 'Tencent EdgeOne',
  vendor: 'tencent',
  party: 'cdn',
  grade: 'proof',
  headers,
  statuses: [566, 567],
  says: 'The protection in Tencent’s EdgeOne blocked this request by one of its rules.',
  examples: [
    { status: 566, headers: { 'eo-log-uuid': '4105283880544427145' } },
    { status: 567, headers: { 'eo-log-uuid': '4105283880544427145' } },
  ],
  sources: [
    'https://cloud.tencent.com/document/product/1552/101095',
    'https://www.tencentcloud.com/document/product/1145/54212',
  ],
} satisfies Signature;
