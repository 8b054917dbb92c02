import type { Signature } from '../shapes';

/** Added by EdgeOne where the origin named no server. */
export const headers = { server: 'TencentEdgeOne' };

export default {
  name: 'Tencent EdgeOne',
  vendor: 'tencent',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'EdgeOne puts its name here whenever no server behind it gave one, so it may or may not have made the error.',
  examples: [{ status: 502, headers: { server: 'TencentEdgeOne', 'eo-log-uuid': '4105283880544427145' } }],
  sources: ['https://www.tencentcloud.com/document/product/1145/54212'],
} satisfies Signature;
