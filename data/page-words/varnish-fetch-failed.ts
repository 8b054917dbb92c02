import type { PageWords } from '../shapes';

/** Varnish’s built-in page. Fastly’s is alike, but says “Guru Mediation” and “Details”. */
export default {
  name: 'Varnish',
  party: 'cdn',
  grade: 'proof',
  text: /^503 Backend fetch failed\nError 503 Backend fetch failed\nBackend fetch failed\nGuru Meditation:\nXID: (?<id>\d{1,20})\nVarnish cache server$/,
  idName: 'XID',
  statuses: [503],
  says: 'The cache Varnish asked the site’s server and got no usable answer, so it wrote this page itself.',
  examples: [
    {
      status: 503,
      text: '503 Backend fetch failed\nError 503 Backend fetch failed\nBackend fetch failed\nGuru Meditation:\nXID: 32770\nVarnish cache server',
    },
  ],
  sources: [
    'https://github.com/varnishcache/varnish-cache/blob/master/bin/varnishd/builtin.vcl',
    'https://github.com/varnishcache/varnish-cache/blob/master/bin/varnishd/cache/cache_fetch.c',
  ],
} satisfies PageWords;
