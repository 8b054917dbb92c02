import type { Pair } from '../shapes';

export default {
  between: ['statuses/502', 'statuses/504'],
  says: 'In both, a server in the middle was let down by the next one: with 502 the answer was no good, with 504 it did not come in time.',
  choose:
    'For 502, check whether the next server runs, and whether it speaks as expected. For 504, find out why it is slow, or whether it can be reached at all.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.3',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.5',
  ],
} satisfies Pair;
