import type { HeaderMeaning } from '../shapes';

export const headers = ['server-timing'];

export default {
  name: 'Server-Timing',
  says: 'Somebody on the site’s side noted how long its own work took.',
  sources: ['https://www.w3.org/TR/server-timing/'],
} satisfies HeaderMeaning;
