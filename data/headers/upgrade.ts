import type { HeaderMeaning } from '../shapes';

export const headers = ['upgrade'];

export default {
  name: 'Upgrade',
  statuses: [426],
  says: 'Names the protocol to which the request must change.',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110.html#section-7.8'],
} satisfies HeaderMeaning;
