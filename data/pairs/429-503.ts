import type { Pair } from '../shapes';

export default {
  between: ['statuses/429', 'statuses/503'],
  says: '429 is about you: too many requests from your side; 503 is about the service, which is overloaded or under repair for a time.',
  choose:
    'Send 429 when one caller went over a limit, and 503 when the whole service is short of capacity. Retry-After is of use with both.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc6585.html#section-4',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.4',
  ],
} satisfies Pair;
