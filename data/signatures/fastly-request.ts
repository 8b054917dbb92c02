import type { Signature } from '../shapes';

/** Fastly’s number for a request. */
export const headers = { 'x-fastly-request-id': /^\w+$/ };

export default {
  name: 'Fastly',
  vendor: 'fastly',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'Fastly, a delivery network, gave the request this number on its way.',
  examples: [{ status: 503, headers: { 'x-fastly-request-id': '3f786850e387550fdab836ed7e6dc881de23001b' } }],
  sources: [
    'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/fastly.py',
    'https://github.com/enthec/webappanalyzer/blob/main/src/technologies/f.json',
  ],
} satisfies Signature;
