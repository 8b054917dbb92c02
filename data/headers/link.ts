import type { HeaderMeaning } from '../shapes';

export const headers = ['link'];

export default {
  name: 'Link',
  statuses: [451],
  matches: /rel="?blocked-by/,
  says: 'Names who put the block into effect, which is not always who ordered it.',
  sources: ['https://www.rfc-editor.org/rfc/rfc7725.html#section-4'],
} satisfies HeaderMeaning;
