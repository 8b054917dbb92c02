import type { PageWords } from '../shapes';

/** The same page with another status, which comes from the site’s own rules at Fastly. */
export default {
  name: 'Fastly',
  vendor: 'fastly',
  party: 'cdn',
  grade: 'proof',
  text: /^(?!503)[45]\d\d [^\n]{1,200}\nError [45]\d\d [^\n]{1,200}\n[^\n]{1,300}\n(?:Error 54113|Guru Mediation:)\nDetails: (?<id>cache-[\w-]{5,60}(?: \d{5,12}){0,2})\nVarnish cache server$/,
  idName: 'Details',
  says: 'Fastly, which delivers this site, answered in its place, as a rule of the site’s owner there may tell it to.',
  examples: [
    {
      status: 403,
      text: '403 Forbidden\nError 403 Forbidden\nForbidden\nError 54113\nDetails: cache-ams-eham8680049-AMS\nVarnish cache server',
    },
    {
      status: 412,
      text: '412 Precondition Failed\nError 412 Precondition Failed\nPrecondition Failed\nGuru Mediation:\nDetails: cache-ams4151-AMS 1494539468 4042009446\nVarnish cache server',
    },
  ],
  sources: ['https://www.fastly.com/documentation/guides/vcl/errors'],
} satisfies PageWords;
