import type { Signature } from '../shapes';

/** As long as nginx’s own page, by how its name stands in Server; Chrome gets 402 bytes more. */
export const headers = {
  server: /^nginx(\/\d\.\d\d\.\d( \(Ubuntu\))?)?$/,
  'content-type': /^text\/html/i,
  'content-length': /^(146|153|162|548|555|564)$/,
  'content-encoding': null,
};

export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'hint',
  headers,
  statuses: [403, 404],
  says: 'The answer is as long as nginx’s own page for this status, so nginx may have found nothing to hand out without asking an app.',
  examples: [
    { status: 404, headers: { server: 'nginx', 'content-type': 'text/html', 'content-length': '146' } },
    { status: 404, headers: { server: 'nginx', 'content-type': 'text/html', 'content-length': '548' } },
    { status: 403, headers: { server: 'nginx/1.18.0 (Ubuntu)', 'content-type': 'text/html', 'content-length': '162' } },
  ],
  sources: ['https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c'],
} satisfies Signature;
