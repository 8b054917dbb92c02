import type { Pair } from '../shapes';

export default {
  between: ['statuses/301', 'statuses/308'],
  says: 'Both mean moved for good; 308 keeps the method of the request, while 301 allows clients to make a GET out of a POST.',
  choose:
    'Take 308 for addresses that receive more than GET, such as an API. Take 301 for pages, and where very old clients must understand it.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.2',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.9',
  ],
} satisfies Pair;
