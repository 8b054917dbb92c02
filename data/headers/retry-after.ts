import type { HeaderMeaning } from '../shapes';

export const headers = ['retry-after'];

export default {
  name: 'Retry-After',
  statuses: [413, 429, 503],
  says: 'Says when to try again: a number of seconds, or a date.',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3'],
} satisfies HeaderMeaning;
