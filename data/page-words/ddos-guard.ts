import type { PageWords } from '../shapes';

/** The title alone, which is all that stays the same. */
export default {
  name: 'DDoS-Guard',
  party: 'cdn',
  grade: 'hint',
  text: /^DDoS-Guard\n/i,
  statuses: [403, 429, 503],
  says: 'The page calls itself by the name of DDoS-Guard, which stands before sites and checks who is asking.',
  examples: [
    {
      status: 403,
      text: 'DDoS-Guard\nChecking your browser before accessing example.com\nPlease allow up to 5 seconds',
    },
  ],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/ddosguard.py'],
} satisfies PageWords;
