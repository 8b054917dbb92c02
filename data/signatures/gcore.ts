import type { Signature } from '../shapes';

/** The name of the Gcore machine that was on the way. */
export const headers = { 'x-id': /^[\w-]+-gc\d{2}$/ };

export default {
  name: 'Gcore',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'Gcore, a delivery network, passed this on through the machine named here.',
  examples: [{ status: 404, headers: { 'x-id': 'fr5-hw-edge-gc16' } }],
  sources: ['https://github.com/enthec/webappanalyzer/blob/main/src/technologies/g.json'],
} satisfies Signature;
