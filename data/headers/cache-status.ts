import type { HeaderMeaning } from '../shapes';

export const headers = ['cache-status'];

export default {
  name: 'Cache-Status',
  says: 'A cache on the way reports how it handled the request.',
  sources: ['https://www.rfc-editor.org/rfc/rfc9211.html#section-2'],
} satisfies HeaderMeaning;
