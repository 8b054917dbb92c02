import type { PageWords } from '../shapes';

/** Most often a frame hides these words. Sites can have a page of their own instead. */
export default {
  name: 'Imperva',
  party: 'cdn',
  grade: 'hint',
  text: /\bIncapsula incident ID: (?<id>\d{5,25}-\d{5,25})\b/,
  idName: 'incident ID',
  says: 'The words and the number look like those of Imperva’s firewall, which keeps robots and attackers away from sites.',
  examples: [
    { status: 403, text: 'Request unsuccessful. Incapsula incident ID: 434000870345502677-416622015402874311' },
  ],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/incapsula.py'],
} satisfies PageWords;
