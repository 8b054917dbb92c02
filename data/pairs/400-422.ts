import type { Pair } from '../shapes';

export default {
  between: ['statuses/400', 'statuses/422'],
  says: '400 is for a request that the server can’t or won’t process as it stands, such as broken syntax; 422 is for content that can be read but makes no sense to it.',
  choose: 'JSON with a missing bracket: 400. Sound JSON with an end date before its start date: 422.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.1',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.21',
  ],
} satisfies Pair;
