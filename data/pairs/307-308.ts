import type { Pair } from '../shapes';

export default {
  between: ['statuses/307', 'statuses/308'],
  says: 'Both keep the method and the body; 307 is a detour for the time being, and 308 a move for good.',
  choose:
    'If people should go on using the old address, send 307. If they should forget it, send 308, and remember that caches may keep that one by default.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.8',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.9',
  ],
} satisfies Pair;
