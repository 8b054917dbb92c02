import type { PageWords } from '../shapes';

/** Drupal’s last resort: this sentence is the whole answer. */
export default {
  name: 'Drupal',
  party: 'app',
  grade: 'proof',
  text: /^The website encountered an unexpected error\. (?:Please try|Try) again later\.$/,
  statuses: [500],
  says: 'The site’s own program, Drupal, ran into an error that it did not expect, and noted it in its log.',
  examples: [{ status: 500, text: 'The website encountered an unexpected error. Try again later.' }],
  sources: [
    'https://github.com/drupal/drupal/blob/11.x/core/lib/Drupal/Core/EventSubscriber/FinalExceptionSubscriber.php',
  ],
} satisfies PageWords;
