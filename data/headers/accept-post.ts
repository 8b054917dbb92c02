import type { HeaderMeaning } from '../shapes';

export const headers = ['accept-post'];

export default {
  name: 'Accept-Post',
  statuses: [415],
  says: 'Lists the kinds of data that this address takes in a POST.',
  sources: ['https://www.w3.org/TR/ldp/#header-accept-post'],
} satisfies HeaderMeaning;
