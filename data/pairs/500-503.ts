import type { Pair } from '../shapes';

export default {
  between: ['statuses/500', 'statuses/503'],
  says: '500 is an accident that nobody foresaw; 503 is a known state, such as overload or maintenance, that should pass.',
  choose:
    'Send 503, if possible with Retry-After, when waiting helps. Send 500 when something is broken and needs to be looked into.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.1',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.4',
  ],
} satisfies Pair;
