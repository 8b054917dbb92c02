import type { Pair } from '../shapes';

export default {
  between: ['statuses/502', 'statuses/503'],
  says: 'With 502, the next server was asked and gave no usable answer; with 503, the request can’t be handled now, and often nobody further back was asked.',
  choose:
    'As a gateway, send 503 when you have no healthy server to pass the request to, and 502 when you tried one and it failed.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.3',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.4',
  ],
} satisfies Pair;
