import type { Signature } from '../shapes';

/** ARR lets IIS stand in front of other servers. */
export const headers = { 'x-powered-by': /^ARR\/\d/ };

export default {
  name: 'Application Request Routing',
  vendor: 'iis',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'IIS passed the request on to another server by its Application Request Routing.',
  examples: [{ status: 502, headers: { 'x-powered-by': 'ARR/3.0', server: 'Microsoft-IIS/10.0' } }],
  sources: ['https://github.com/enthec/webappanalyzer/blob/main/src/technologies/a.json'],
} satisfies Signature;
