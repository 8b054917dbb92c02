import type { Signature } from '../shapes';

/** On the pages of GitHub Pages and on github.com itself. */
export const headers = { server: 'GitHub.com', 'x-github-request-id': /^[0-9A-F]{4}/i };

export default {
  name: 'GitHub',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'The request reached GitHub, which keeps this site or is it.',
  examples: [
    { status: 404, headers: { server: 'GitHub.com', 'x-github-request-id': 'A1B2:3C4D5E:6F7081:92A3B4:65A1B2C3' } },
  ],
  sources: ['https://github.com/enthec/webappanalyzer/blob/main/src/technologies/g.json'],
} satisfies Signature;
