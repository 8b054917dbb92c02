import type { HeaderMeaning } from '../shapes';

export const headers = ['x-vercel-id'];

export default {
  name: 'X-Vercel-Id',
  says: 'Vercel’s name for this request; it starts with the places that the request passed.',
  sources: ['https://vercel.com/docs/headers/response-headers'],
} satisfies HeaderMeaning;
