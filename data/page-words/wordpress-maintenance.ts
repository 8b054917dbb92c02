import type { PageWords } from '../shapes';

/** wp_maintenance() in WordPress: the whole page, in English. */
export default {
  name: 'WordPress',
  party: 'app',
  grade: 'proof',
  text: /^Maintenance\nBriefly unavailable for scheduled maintenance\. Check back in a minute\.$/,
  statuses: [503],
  says: 'The site’s WordPress is updating itself, which takes a minute or so. If it lasts, an update got stuck.',
  examples: [
    { status: 503, text: 'Maintenance\nBriefly unavailable for scheduled maintenance. Check back in a minute.' },
  ],
  sources: ['https://github.com/WordPress/WordPress/blob/master/wp-includes/load.php'],
} satisfies PageWords;
