import type { Signature } from '../shapes';

/** As long as nginx’s own page, by how its name stands in Server; Chrome gets 402 bytes more. */
export const headers = {
  server: /^nginx(\/\d\.\d\d\.\d( \(Ubuntu\))?)?$/,
  'content-type': /^text\/html/i,
  'content-length': /^(190|197|206|592|599|608)$/,
  'content-encoding': null,
};

export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'hint',
  headers,
  statuses: [503],
  says: 'The answer is as long as nginx’s own page for being unavailable, which it also sends to those who ask too often.',
  examples: [
    { status: 503, headers: { server: 'nginx', 'content-type': 'text/html', 'content-length': '190' } },
    { status: 503, headers: { server: 'nginx/1.27.4', 'content-type': 'text/html', 'content-length': '599' } },
  ],
  sources: ['https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c'],
} satisfies Signature;
