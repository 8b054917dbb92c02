import type { HeaderMeaning } from '../shapes';

export const headers = ['access-control-allow-credentials'];

export default {
  name: 'Access-Control-Allow-Credentials',
  says: 'Says whether another site’s page may read the answer to a request that carried cookies.',
  sources: ['https://fetch.spec.whatwg.org/#http-access-control-allow-credentials'],
} satisfies HeaderMeaning;
