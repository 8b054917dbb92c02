import type { PageWords } from '../shapes';

/** The plain page of Google’s load balancers and of App Engine, which use the same words. */
export default {
  name: 'Google Cloud',
  party: 'gateway',
  grade: 'hint',
  text: /^(?:5\d\d [^\n]{1,40}\n)?Error: Server Error\nThe server encountered an? (?:temporary )?error and could not complete your request\.\s{1,3}Please try again in 30 seconds\./,
  statuses: [500, 502, 503],
  says: 'Google’s cloud writes these words where the site’s own program gave no answer, or broke off.',
  examples: [
    {
      status: 502,
      text: '502 Server Error\nError: Server Error\nThe server encountered a temporary error and could not complete your request.\nPlease try again in 30 seconds.',
    },
  ],
  sources: ['https://docs.cloud.google.com/load-balancing/docs/https/troubleshooting-ext-https-lbs'],
} satisfies PageWords;
