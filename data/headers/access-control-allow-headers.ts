import type { HeaderMeaning } from '../shapes';

export const headers = ['access-control-allow-headers'];

export default {
  name: 'Access-Control-Allow-Headers',
  says: 'Lists the headers that another site’s page may add to its request.',
  sources: ['https://fetch.spec.whatwg.org/#http-access-control-allow-headers'],
} satisfies HeaderMeaning;
