import type { Signature } from '../shapes';

/** On every response from Bunny’s network: the place and the machine. */
export const headers = { server: /^BunnyCDN/i };

export default {
  name: 'bunny.net',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'bunny.net, a delivery network, puts its name here on every answer.',
  examples: [{ status: 404, headers: { server: 'BunnyCDN-DE1-1081' } }],
  sources: ['https://docs.bunny.net/cdn/troubleshooting/run-traceroute'],
} satisfies Signature;
