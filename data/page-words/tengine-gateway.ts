import type { PageWords } from '../shapes';

/** As nginx’s pages for 502 and 504, with what Tengine adds. Alibaba’s CDN and load balancers write it, too. */
export default {
  name: 'Tengine',
  party: 'server',
  grade: 'hint',
  text: /^(50[24] [BG][^\n]{3,40})\n\1\n(?:Sorry for the inconvenience\.\n[\s\S]{1,3000}\n)?(?:Powered by [^\n]{1,100}\n)?tengine$/,
  statuses: [502, 504],
  says: 'The page is like that of Tengine, a kin of nginx, in a site’s server or in Alibaba’s network, when what lies behind gives no usable answer in time.',
  examples: [
    {
      status: 502,
      text: '502 Bad Gateway\n502 Bad Gateway\nSorry for the inconvenience.\nPlease report this message and include the following information to us.\nThank you very much!\nURL:	http://example.com/\nServer:	web1\nDate:	2026/11/24 01:43:35\nPowered by Tengine/3.1.0\ntengine',
    },
    { status: 504, text: '504 Gateway Time-out\n504 Gateway Time-out\nPowered by Tengine\ntengine' },
  ],
  sources: ['https://github.com/alibaba/tengine/blob/master/src/http/ngx_http_special_response.c'],
} satisfies PageWords;
