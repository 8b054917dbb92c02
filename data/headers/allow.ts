import type { HeaderMeaning } from '../shapes';

export const headers = ['allow'];

export default {
  name: 'Allow',
  statuses: [405],
  says: 'Lists the methods that this address does take.',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.1'],
} satisfies HeaderMeaning;
