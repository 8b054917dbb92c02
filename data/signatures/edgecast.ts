import type { Signature } from '../shapes';

/** The kind of Edgecast machine and, in brackets, its place. */
export const headers = { server: /^EC(S|D|Acc) \(/ };

export default {
  name: 'Edgecast',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'Edgecast, a delivery network later named Edgio, was on the way.',
  examples: [{ status: 404, headers: { server: 'ECAcc (lhd/35A1)' } }],
  sources: [
    'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/edgecast.py',
    'https://github.com/enthec/webappanalyzer/blob/main/src/technologies/a.json',
    'https://github.com/enthec/webappanalyzer/blob/main/src/technologies/e.json',
  ],
} satisfies Signature;
