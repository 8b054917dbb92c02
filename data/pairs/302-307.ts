import type { Pair } from '../shapes';

export default {
  between: ['statuses/302', 'statuses/307'],
  says: 'Both send you elsewhere for now; after 307 a POST must stay a POST, while after 302 it may turn into a GET.',
  choose: 'Choose 307 where forms or API calls are sent on and must arrive whole. For plain links the two do the same.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.3',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.8',
  ],
} satisfies Pair;
