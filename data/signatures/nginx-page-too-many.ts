import type { Signature } from '../shapes';

/** As long as nginx’s own page, by how its name stands in Server; Chrome gets 402 bytes more. */
export const headers = {
  server: /^nginx(\/\d\.\d\d\.\d( \(Ubuntu\))?)?$/,
  'content-type': /^text\/html/i,
  'content-length': /^(162|169|178|564|571|580)$/,
  'content-encoding': null,
};

export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'hint',
  headers,
  statuses: [429],
  says: 'The answer is as long as nginx’s own page for too many requests, so a limit set in nginx may have been reached.',
  examples: [
    { status: 429, headers: { server: 'nginx', 'content-type': 'text/html', 'content-length': '162' } },
    { status: 429, headers: { server: 'nginx', 'content-type': 'text/html', 'content-length': '564' } },
  ],
  sources: ['https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c'],
} satisfies Signature;
