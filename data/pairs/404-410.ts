import type { Pair } from '../shapes';

export default {
  between: ['statuses/404', 'statuses/410'],
  says: '404 says that nothing is found here, and leaves open for how long; 410 says that it was taken away and will hardly come back.',
  choose:
    'Send 410 if you know that it is probably gone for good and want links to be removed. If you don’t know, 404 is right.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.11',
  ],
} satisfies Pair;
