import type { PageWords } from '../shapes';

/** Drupal’s last resort: this sentence is the whole answer. Others may write it, and kin of Drupal do. */
export default {
  name: 'Drupal',
  party: 'app',
  grade: 'hint',
  text: /^The website encountered an unexpected error\. (?:Please try|Try) again later\.$/,
  statuses: [500],
  says: 'Drupal, a program for sites, answers with just this sentence after an error that it did not expect, and notes the details in its log.',
  examples: [{ status: 500, text: 'The website encountered an unexpected error. Try again later.' }],
  sources: [
    'https://github.com/drupal/drupal/blob/11.x/core/lib/Drupal/Core/EventSubscriber/FinalExceptionSubscriber.php',
  ],
} satisfies PageWords;
