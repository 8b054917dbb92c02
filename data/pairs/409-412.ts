import type { Pair } from '../shapes';

export default {
  between: ['statuses/409', 'statuses/412'],
  says: '409 says that the request clashes with how things stand; 412 says that a condition which the request itself had set did not hold.',
  choose:
    'If the request carried If-Match or a similar header and that check failed, send 412. If it carried none, and the clash was found while working on it, send 409.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.10',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.13',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-13.1',
  ],
} satisfies Pair;
