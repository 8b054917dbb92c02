import type { Vendor } from '../shapes';

export default {
  name: 'nginx',
  sign: '🟩',
  category: 'nginx',
  plain:
    'One of the most common programs that hand out web pages. It answers visitors itself, or stands before a site’s own programs and passes requests on to them.',
  tell: 'Its answers say Server: nginx, and its own error pages are very plain, with the name at the bottom. The header alone proves little: nginx also puts it on answers that it only passes on.',
  codes:
    'Six numbers of its own: 444, 494, 495, 496, 497 and 499. By itself, nginx sends none of them to a browser: 444 and 499 are only in the log, and the others go out as 400. In the settings, error_page can catch 494 to 497.',
  sources: [
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h',
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
  ],
} satisfies Vendor;
