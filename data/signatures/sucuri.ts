import type { Signature } from '../shapes';

/** The number of the Sucuri machine that was on the way. */
export const headers = { 'x-sucuri-id': /^\d+$/ };

export default {
  name: 'Sucuri',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'The request went through Sucuri, a web firewall; good answers carry this number too.',
  examples: [{ status: 404, headers: { 'x-sucuri-id': '12014', 'x-sucuri-cache': 'MISS' } }],
  sources: [
    'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/sucuri.py',
    'https://github.com/enthec/webappanalyzer/blob/main/src/technologies/s.json',
  ],
} satisfies Signature;
