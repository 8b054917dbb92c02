import type { HeaderMeaning } from '../shapes';

export const headers = ['www-authenticate'];

export default {
  name: 'WWW-Authenticate',
  statuses: [401],
  says: 'Names the ways to sign in to the site.',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110.html#section-11.6.1'],
} satisfies HeaderMeaning;
