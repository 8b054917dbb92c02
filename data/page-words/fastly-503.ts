import type { PageWords } from '../shapes';

/** Fastly’s form of Varnish’s error page: 54113 and the name of one of its machines. Seen word for word in raw pages. */
export default {
  name: 'Fastly',
  vendor: 'fastly',
  party: 'cdn',
  grade: 'proof',
  text: /^503 [^\n]{1,200}\nError 503 [^\n]{1,200}\n[^\n]{1,300}\n(?:Error 54113|Guru Mediation:)\nDetails: (?<id>cache-[\w-]{5,60}(?: \d{5,12}){0,2})\nVarnish cache server$/,
  code: '503',
  idName: 'Details',
  statuses: [503],
  says: 'Fastly, which delivers this site, wrote this page. Most often it could not reach the site’s own server, or got no proper answer from it.',
  examples: [
    {
      status: 503,
      text: '503 Backend unavailable, connection timeout\nError 503 Backend unavailable, connection timeout\nBackend unavailable, connection timeout\nError 54113\nDetails: cache-akl10321-AKL 1787091341 1517879586\nVarnish cache server',
    },
  ],
  sources: ['https://www.fastly.com/documentation/guides/vcl/errors'],
} satisfies PageWords;
