import type { HeaderMeaning } from '../shapes';

export const headers = ['accept-patch'];

export default {
  name: 'Accept-Patch',
  statuses: [415],
  says: 'Lists the kinds of data in which this address takes changes.',
  sources: ['https://www.rfc-editor.org/rfc/rfc5789.html#section-3.1'],
} satisfies HeaderMeaning;
