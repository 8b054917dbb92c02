import type { HeaderMeaning } from '../shapes';

export const headers = ['content-range'];

export default {
  name: 'Content-Range',
  statuses: [416],
  says: 'Says how long the thing really is, of which a part was asked for.',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110.html#section-14.4'],
} satisfies HeaderMeaning;
