import type { Pair } from '../shapes';

export default {
  between: ['statuses/403', 'statuses/404'],
  says: '403 admits that there may be something, and refuses it; 404 says that nothing is found, or that nobody wants to tell.',
  choose:
    'Send 403 if visitors may know that it exists. Send 404 instead if even that should stay hidden: the standard allows it.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5',
  ],
} satisfies Pair;
