import type { Pair } from '../shapes';

export default {
  between: ['statuses/413', 'statuses/414'],
  says: 'With 413, what was sent along is too large; with 414, the address itself is too long.',
  choose:
    'Cure 413 with a smaller upload or a higher limit. Cure 414 by moving data from the address into the body of a POST, or by ending a redirect that makes the address grow.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.15',
  ],
} satisfies Pair;
