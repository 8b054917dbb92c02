import type { VendorEntry } from '../../shapes';

export default {
  title: 'Cancelled code',
  sign: '🗑️',
  headline: 'The web server has this number only as a crossed-out idea',
  short: 'A number that was dropped',
  plain:
    'It was meant for requests that name a site in a wrong way, and was cancelled. No nginx sends it unless its owner wrote the number into the settings.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'Somebody wrote return 498 in the configuration.',
    'The number came from the program behind nginx, which passes it on.',
  ],
  steps: { visitor: [], owner: ['Search the configuration for 498, and look at the log of the program behind nginx.'] },
  sources: ['https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h'],
  seen: 'status',
  tell: 'Nothing in nginx itself makes it, so a 498 beside Server: nginx points to what is behind or to the settings.',
} satisfies VendorEntry;
