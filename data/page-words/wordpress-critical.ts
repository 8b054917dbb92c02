import type { PageWords } from '../shapes';

/** The fatal error handler of WordPress; the last line is missing in its shorter form. */
export default {
  name: 'WordPress',
  party: 'app',
  grade: 'proof',
  text: /^WordPress › Error\nThere has been a critical error on this website\./,
  statuses: [500],
  says: 'A part of the site’s own WordPress broke down, most often a plugin or a theme.',
  examples: [
    {
      status: 500,
      text: 'WordPress › Error\nThere has been a critical error on this website.\nLearn more about troubleshooting WordPress.',
    },
  ],
  sources: ['https://github.com/WordPress/WordPress/blob/master/wp-includes/class-wp-fatal-error-handler.php'],
} satisfies PageWords;
