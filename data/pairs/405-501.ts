import type { Pair } from '../shapes';

export default {
  between: ['statuses/405', 'statuses/501'],
  says: 'With 405, the server knows the method, but doesn’t allow it for this address; with 501, it can’t do it for any.',
  choose:
    'Send 405 with an Allow header if other methods work here. Send 501 if nothing on your server could take this method.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.2',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-9.1',
  ],
} satisfies Pair;
