import type { HeaderMeaning } from '../shapes';

export const headers = ['access-control-allow-methods'];

export default {
  name: 'Access-Control-Allow-Methods',
  says: 'Lists the methods that another site’s page may use.',
  sources: ['https://fetch.spec.whatwg.org/#http-access-control-allow-methods'],
} satisfies HeaderMeaning;
