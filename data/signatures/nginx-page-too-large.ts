import type { Signature } from '../shapes';

/** As long as nginx’s own page, by how its name stands in Server; Chrome gets 402 bytes more. */
export const headers = {
  server: /^nginx(\/\d\.\d\d\.\d( \(Ubuntu\))?)?$/,
  'content-type': /^text\/html/i,
  'content-length': /^(176|183|192|578|585|594)$/,
  'content-encoding': null,
};

export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'hint',
  headers,
  statuses: [413],
  says: 'The answer is as long as nginx’s own page for an upload over its limit, so nginx may have refused it before the app saw it.',
  examples: [
    { status: 413, headers: { server: 'nginx', 'content-type': 'text/html', 'content-length': '176' } },
    { status: 413, headers: { server: 'nginx/1.27.4', 'content-type': 'text/html', 'content-length': '585' } },
  ],
  sources: ['https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c'],
} satisfies Signature;
