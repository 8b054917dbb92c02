import type { PageWords } from '../shapes';

/** A line of plain text with a request’s number; Netlify documents it nowhere. */
export default {
  name: 'Netlify',
  party: 'gateway',
  grade: 'hint',
  text: /^Not Found - Request ID: (?<id>01[0-9A-HJKMNP-TV-Z]{24})$/,
  idName: 'Request ID',
  statuses: [404],
  says: 'Netlify writes a line like this one when it has no site of that name.',
  examples: [{ status: 404, text: 'Not Found - Request ID: 01JF3Z9Q8W7E6R5T4Y3V2X1ZAB' }],
  sources: ['https://answers.netlify.com/t/support-guide-i-ve-deployed-my-site-but-i-still-see-page-not-found/125'],
} satisfies PageWords;
