import type { HeaderMeaning } from '../shapes';

export const headers = ['via'];

export default {
  name: 'Via',
  says: 'Lists who passed the answer on. Being on the way is not being the cause.',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110.html#section-7.6.3'],
} satisfies HeaderMeaning;
