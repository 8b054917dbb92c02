import type { Pair } from '../shapes';

export default {
  between: ['statuses/401', 'statuses/403'],
  says: '401 asks you to show who you are, or to show it better; 403 has understood what you want and refuses it, so the same sign-in again won’t help.',
  choose:
    'Send 401 with WWW-Authenticate if signing in could help. Send 403 if it could not, or if the account that is signed in lacks the right.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4',
  ],
} satisfies Pair;
