import type { Signature } from '../shapes';

/** The web server that carries Wallarm’s filter. */
export const headers = { server: /^nginx[-_]wallarm/i };

export default {
  name: 'Wallarm',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'A web server with Wallarm’s attack filter in it was on the way.',
  examples: [{ status: 403, headers: { server: 'nginx-wallarm' } }],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/wallarm.py'],
} satisfies Signature;
