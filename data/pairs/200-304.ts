import type { Pair } from '../shapes';

export default {
  between: ['statuses/200', 'statuses/304'],
  says: '200 brings the content along; 304 says that the copy which you have is still the right one, and saves sending it again.',
  choose:
    'Only a conditional GET or HEAD gets a 304, such as one with If-None-Match. If somebody without a copy receives one, look for the mistake in a cache on the way or in the server.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.1',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.5',
  ],
} satisfies Pair;
