import type { VendorEntry } from '../../shapes';

export default {
  title: 'No status was set',
  sign: '🕳️',
  headline: 'The web server’s log has no number to show for this request',
  short: 'Nothing to note in the log',
  plain:
    'No browser saw this: it stands in the log of the site’s web server. The request ended before the server had chosen any answer.',
  party: 'server',
  place: 'unknown',
  turn: ['nobody', 'site-owner'],
  causes: [
    'The connection ended so early that nginx had not set a status yet.',
    'A module or a script finished the request without setting one.',
  ],
  steps: { visitor: [], owner: ['Look in the error log at the same second: the reason is often there at level info.'] },
  sources: ['https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_log_module.c'],
  seen: 'log',
  tell: 'It is the $status of a line in an nginx access log.',
} satisfies VendorEntry;
