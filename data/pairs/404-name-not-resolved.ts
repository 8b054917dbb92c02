import type { Pair } from '../shapes';

export default {
  between: ['statuses/404', 'failures/name-not-resolved'],
  says: 'With 404, something answered and knows no such page; with this failure, no address was found for the site’s name, so the site was never asked.',
  choose:
    'If a page shows the number 404, check the part of the address after the site’s name. If the browser says that it can’t find the site, check the name itself and your connection.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-4.3.2',
  ],
} satisfies Pair;
