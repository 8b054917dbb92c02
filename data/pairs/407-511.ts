import type { Pair } from '../shapes';

export default {
  between: ['statuses/407', 'statuses/511'],
  says: '407 belongs to a proxy that your browser is set up to use; 511 belongs to a network, such as a hotel’s, that steps in by itself.',
  choose:
    'For 407, sign in at the window that the browser opens. For 511, sign in on the network’s own page; the site has nothing to do with either.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8',
    'https://www.rfc-editor.org/rfc/rfc6585.html#section-6',
  ],
} satisfies Pair;
