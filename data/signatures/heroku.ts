import type { Signature } from '../shapes';

/** Heroku’s router adds itself to Via on all answers, and gives its reasons only in the app’s log. */
export const headers = { via: /^\d\.\d (heroku-router|vegur)\b|, ?\d\.\d (heroku-router|vegur)\b/i };

export default {
  name: 'Heroku',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'The request went through the router of Heroku, which runs the app. Whether the router or the app failed stands only in the log that the app’s owner has.',
  examples: [
    { status: 503, headers: { via: '1.1 heroku-router', server: 'Heroku' } },
    { status: 404, headers: { via: '1.1 vegur', server: 'Cowboy' } },
  ],
  sources: [
    'https://devcenter.heroku.com/articles/http-routing',
    'https://blog.heroku.com/tips-tricks-router-2dot0-migration',
  ],
} satisfies Signature;
