import type { PageWords } from '../shapes';

/** Varnish’s built-in page with any other reason; the site’s owner may have chosen it in the settings. */
export default {
  name: 'Varnish',
  party: 'cdn',
  grade: 'proof',
  text: /^([45]\d\d) (?!Backend fetch failed)([^\n]{1,300})\nError \1 \2\n\2\nGuru Meditation:\nXID: (?<id>\d{1,20})\nVarnish cache server$/,
  idName: 'XID',
  says: 'The cache Varnish wrote this page itself, often because of a rule in its settings, or because something in it or behind it failed.',
  examples: [
    {
      status: 503,
      text: '503 VCL failed\nError 503 VCL failed\nVCL failed\nGuru Meditation:\nXID: 65541\nVarnish cache server',
    },
    {
      status: 403,
      text: '403 Forbidden\nError 403 Forbidden\nForbidden\nGuru Meditation:\nXID: 1084521\nVarnish cache server',
    },
  ],
  sources: ['https://github.com/varnishcache/varnish-cache/blob/master/bin/varnishd/builtin.vcl'],
} satisfies PageWords;
