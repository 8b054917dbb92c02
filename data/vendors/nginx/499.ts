import type { VendorEntry } from '../../shapes';

export default {
  title: 'Client Closed Request',
  sign: '🚪',
  headline: 'Somebody hung up before the web server could answer',
  short: 'Hung up too early; log only',
  plain:
    'This number is only in the log of the site’s web server; nobody was left to send it to. The other side closed the connection while the server still worked, or waited for a program behind it.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody', 'site-owner'],
  causes: [
    'A visitor went on to another page.',
    'A CDN or load balancer in front of nginx reached its own time-out.',
    'The program behind nginx takes too long.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Log $request_time and $upstream_response_time beside the status, and look for a common value.',
      'If work must be finished although nobody waits, look at proxy_ignore_client_abort.',
    ],
  },
  sources: [
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h',
    'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ignore_client_abort',
  ],
  seen: 'log',
  tell: 'It stands in nginx’s access log; nginx itself never sends it.',
} satisfies VendorEntry;
