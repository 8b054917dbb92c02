import type { Pair } from '../shapes';

export default {
  between: ['statuses/301', 'statuses/302'],
  says: '301 says that the page has moved for good; 302 says that it is elsewhere for now, and the old address stays the right one.',
  choose:
    'Use 301 when all links should change to the new address: caches may keep it by default. Use 302 for a detour that may end.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.2',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.3',
  ],
} satisfies Pair;
