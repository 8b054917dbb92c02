import type { Pair } from '../shapes';

export default {
  between: ['statuses/500', 'statuses/502'],
  says: 'With 500, the one that answers failed in its own work; with 502, it asked another server and got nothing usable from it.',
  choose:
    'With 500, read the error log of whoever sent it. With 502, look behind that one: at the next server, and at the path between them.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.1',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.3',
  ],
} satisfies Pair;
