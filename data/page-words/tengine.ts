import type { PageWords } from '../shapes';

/** Tengine is nginx with a longer page. Alibaba’s CDN and load balancers write it, too, so it does not prove whose it is. */
export default {
  name: 'Tengine',
  party: 'server',
  grade: 'hint',
  text: /^([45]\d\d [A-Z][^\n]{3,40})\n\1\n(?:Sorry for the inconvenience\.\n[\s\S]{1,3000}\n)?(?:Powered by [^\n]{1,100}\n)?tengine$/,
  statuses: [
    400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 411, 412, 413, 414, 415, 416, 421, 429, 500, 501, 503, 505, 507,
  ],
  says: 'The page is like those of Tengine, a kin of nginx: Alibaba’s delivery network uses it, and so do some sites’ own servers.',
  examples: [
    {
      status: 404,
      text: '404 Not Found\n404 Not Found\nSorry for the inconvenience.\nPlease report this message and include the following information to us.\nThank you very much!\nURL:	http://example.com/\nServer:	web1\nDate:	2026/11/24 01:43:35\nPowered by Tengine/3.1.0\ntengine',
    },
    { status: 403, text: '403 Forbidden\n403 Forbidden\ntengine' },
  ],
  sources: ['https://github.com/alibaba/tengine/blob/master/src/http/ngx_http_special_response.c'],
} satisfies PageWords;
