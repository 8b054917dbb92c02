import type { HeaderMeaning } from '../shapes';

export const headers = ['access-control-allow-origin'];

export default {
  name: 'Access-Control-Allow-Origin',
  says: 'Says which site’s pages may read the answer.',
  sources: ['https://fetch.spec.whatwg.org/#http-access-control-allow-origin'],
} satisfies HeaderMeaning;
