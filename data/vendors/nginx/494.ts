import type { VendorEntry } from '../../shapes';

export default {
  title: 'Request Header Too Large',
  sign: '📎',
  headline: 'The web server found the notes that came with the request too long',
  short: 'Notes too long; shown as 400',
  plain:
    'You never see this number: the site’s web server uses it inside only and sends a plain 400, or just hangs up. A cookie or another note that came along was longer than the server takes. Its page says “Request Header Or Cookie Too Large”.',
  party: 'server',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'A cookie has grown beyond the largest buffer.',
    'More header lines came than max_headers allows, in versions of nginx that know that setting.',
  ],
  steps: {
    visitor: ['Remove the cookies that this site stored, and reload.'],
    owner: [
      'Raise large_client_header_buffers for the server block if the headers are as they should be.',
      'Use error_page 494 to show visitors a page that tells them to clear their cookies.',
    ],
  },
  sources: [
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
    'https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers',
  ],
  seen: 'log',
  statuses: [400],
  tell: 'Somebody wrote error_page 494 in nginx’s settings. The visitor, and the access log, get 400; the error log says what was too long, at level info. Over HTTP/2, nginx closes the connection for a header that is too long, without any number.',
} satisfies VendorEntry;
