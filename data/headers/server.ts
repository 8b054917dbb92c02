import type { HeaderMeaning } from '../shapes';

export const headers = ['server'];

export default {
  name: 'Server',
  says: 'The software that the answer names. A proxy or cache often passes it on from further back, so it proves nothing alone.',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.4'],
} satisfies HeaderMeaning;
