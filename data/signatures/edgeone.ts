import type { Signature } from '../shapes';

/** On every response: the number that finds the request in the logs. */
export const headers = { 'eo-log-uuid': /\S/ };

export default {
  name: 'Tencent EdgeOne',
  vendor: 'tencent',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'The answer came through EdgeOne, Tencent’s delivery network; its support can find the request by this number.',
  examples: [{ status: 404, headers: { 'eo-log-uuid': '4105283880544427145' } }],
  sources: ['https://www.tencentcloud.com/document/product/1145/54212'],
} satisfies Signature;
