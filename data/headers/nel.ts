import type { HeaderMeaning } from '../shapes';

export const headers = ['nel'];

export default {
  name: 'NEL',
  says: 'The site would like browsers to tell it of requests that failed; that proves nothing of this one.',
  sources: ['https://www.w3.org/TR/network-error-logging/'],
} satisfies HeaderMeaning;
