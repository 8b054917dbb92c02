import type { HeaderMeaning } from '../shapes';

export const headers = ['accept-encoding'];

export default {
  name: 'Accept-Encoding',
  statuses: [415],
  says: 'Lists the ways in which what is sent to this address may be packed.',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110.html#section-12.5.3'],
} satisfies HeaderMeaning;
