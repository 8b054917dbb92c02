import type { Signature } from '../shapes';

/** Nginx writes its own name even on answers that it fetched from an app. */
export const headers = { server: /^nginx(\/|$)/i };

export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'path',
  headers,
  says: 'The web server nginx handed this answer out. It puts its name on what the app behind it wrote, too.',
  examples: [
    { status: 404, headers: { server: 'nginx' } },
    { status: 502, headers: { server: 'nginx/1.27.4' } },
  ],
  sources: ['https://github.com/nginx/nginx/blob/master/src/http/ngx_http_header_filter_module.c'],
} satisfies Signature;
