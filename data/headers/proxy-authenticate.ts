import type { HeaderMeaning } from '../shapes';

export const headers = ['proxy-authenticate'];

export default {
  name: 'Proxy-Authenticate',
  statuses: [407],
  says: 'Names the ways to sign in to the proxy.',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110.html#section-11.7.1'],
} satisfies HeaderMeaning;
