import type { PageWords } from '../shapes';

/** Django’s page for everybody. The sentence is plain enough for others to write it. */
export default {
  name: 'Django',
  party: 'app',
  grade: 'hint',
  text: /^Not Found\n(?:Not Found\n)?The requested resource was not found on this server\.$/,
  statuses: [404],
  says: 'Programs built with Django write these words for an address that they do not have.',
  examples: [{ status: 404, text: 'Not Found\nNot Found\nThe requested resource was not found on this server.' }],
  sources: ['https://github.com/django/django/blob/main/django/views/defaults.py'],
} satisfies PageWords;
