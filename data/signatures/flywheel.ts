import type { Signature } from '../shapes';

/** Flywheel’s front names itself here rather than in Server. */
export const headers = { 'x-fw-server': /^Flywheel/i };

export default {
  name: 'Flywheel',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'The site is kept by Flywheel, a host for WordPress.',
  examples: [{ status: 404, headers: { 'x-fw-server': 'Flywheel/5.1.0', server: 'Flywheel/5.1.0' } }],
  sources: ['https://github.com/enthec/webappanalyzer/blob/main/src/technologies/f.json'],
} satisfies Signature;
