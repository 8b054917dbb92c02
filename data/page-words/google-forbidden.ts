import type { PageWords } from '../shapes';

/** What stands before Cloud Run and its kin when the visitor may not call the program. */
export default {
  name: 'Google Cloud',
  party: 'gateway',
  grade: 'hint',
  text: /^(?:403 Forbidden\n)?Error: Forbidden\nYour client does not have permission to get URL [^\n]{1,2000} from this server\./,
  statuses: [403],
  says: 'Google’s cloud writes these words when it lets nobody call the program behind it without the right to.',
  examples: [
    {
      status: 403,
      text: '403 Forbidden\nError: Forbidden\nYour client does not have permission to get URL / from this server.',
    },
  ],
  sources: ['https://docs.cloud.google.com/run/docs/troubleshooting'],
} satisfies PageWords;
