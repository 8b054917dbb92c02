import type { Pair } from '../shapes';

export default {
  between: ['statuses/200', 'statuses/204'],
  says: 'Both say that it worked; 200 normally comes with content, while 204 has none and lets the page stay as it is.',
  choose:
    'Send 204 when there is nothing to add, as after saving. If a program expects JSON, send 200 with it, since a 204 can have no body.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.1',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.5',
  ],
} satisfies Pair;
