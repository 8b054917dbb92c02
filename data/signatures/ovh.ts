import type { Signature } from '../shapes';

/** The number of OVHcloud’s load balancer. Its X-IPLB-Request-ID holds the visitor’s address, so it is not read. */
export const headers = { 'x-iplb-instance': /^\d+$/ };

export default {
  name: 'OVHcloud',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'The request went through a load balancer of the host OVHcloud.',
  examples: [{ status: 404, headers: { 'x-iplb-instance': '12345', server: 'Apache' } }],
  sources: ['https://github.com/enthec/webappanalyzer/blob/main/src/technologies/o.json'],
} satisfies Signature;
