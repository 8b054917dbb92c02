import type { Signature } from '../shapes';

/** Varnish leaves the Server header of what it passes on as it was. */
export const headers = { server: /^Varnish$/i };

export default {
  name: 'Varnish',
  party: 'cdn',
  grade: 'proof',
  headers,
  says: 'The cache Varnish made this answer itself; it names itself so only on pages of its own.',
  examples: [{ status: 503, headers: { server: 'Varnish', 'x-varnish': '32770' } }],
  sources: ['https://github.com/varnishcache/varnish-cache/blob/master/bin/varnishd/builtin.vcl'],
} satisfies Signature;
