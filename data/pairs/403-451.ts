import type { Pair } from '../shapes';

export default {
  between: ['statuses/403', 'statuses/451'],
  says: '403 refuses for any reason, told or not; 451 refuses because of a legal demand, and says so.',
  choose:
    'If a law or a court makes you block it and you may say so, send 451 with an explanation. For rules of your own, send 403.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4',
    'https://www.rfc-editor.org/rfc/rfc7725.html#section-3',
  ],
} satisfies Pair;
