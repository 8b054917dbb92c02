import type { Pair } from '../shapes';

export default {
  between: ['statuses/408', 'statuses/504'],
  says: 'With 408, the server waited too long for your request to arrive; with 504, a server in the middle waited too long for another server’s reply.',
  choose:
    'A 408 points to the sender, or to the path from there: a slow upload, or a connection that lay idle. A 504 points to what is behind the one that answered.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.9',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.5',
  ],
} satisfies Pair;
