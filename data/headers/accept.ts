import type { HeaderMeaning } from '../shapes';

export const headers = ['accept'];

export default {
  name: 'Accept',
  statuses: [415],
  says: 'Lists the kinds of data that would have been taken instead.',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.16'],
} satisfies HeaderMeaning;
