import type { HeaderMeaning } from '../shapes';

export const headers = ['proxy-status'];

export default {
  name: 'Proxy-Status',
  says: 'A proxy or gateway on the way reports what it met.',
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2'],
} satisfies HeaderMeaning;
