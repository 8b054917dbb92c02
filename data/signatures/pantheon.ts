import type { Signature } from '../shapes';

/** Pantheon’s edge names the router that it asked. */
export const headers = { 'x-pantheon-styx-hostname': /^styx-/i };

export default {
  name: 'Pantheon',
  vendor: 'pantheon',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'The request went through Pantheon, which runs the site.',
  examples: [{ status: 404, headers: { 'x-pantheon-styx-hostname': 'styx-fe3-b-789d66bff9-j2l5h', server: 'nginx' } }],
  sources: ['https://github.com/enthec/webappanalyzer/blob/main/src/technologies/p.json'],
} satisfies Signature;
