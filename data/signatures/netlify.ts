import type { Signature } from '../shapes';

/** Netlify writes it on every answer, whoever made it. */
export const headers = { 'x-nf-request-id': /^\w/ };

export default {
  name: 'Netlify',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'The request went through Netlify, which keeps the site; its support can look the request up by this number.',
  examples: [{ status: 404, headers: { 'x-nf-request-id': '01KJD9FATBP38BK9EPSN617QKP', server: 'Netlify' } }],
  sources: [
    'https://answers.netlify.com/t/support-guide-netlify-support-asked-for-the-x-nf-request-id-header-what-is-it-and-how-do-i-find-it/4385',
  ],
} satisfies Signature;
