import type { HeaderMeaning } from '../shapes';

export const headers = ['content-type'];

export default {
  name: 'Content-Type',
  matches: /^application\/problem\+(json|xml)/i,
  says: 'The answer holds a description of the problem for programs to read.',
  sources: ['https://www.rfc-editor.org/rfc/rfc9457.html#section-3'],
} satisfies HeaderMeaning;
