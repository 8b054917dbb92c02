import type { Signature } from '../shapes';

/** As long as nginx’s own page, by how its name stands in Server; Chrome gets 402 bytes more. */
export const headers = {
  server: /^nginx(\/\d\.\d\d\.\d( \(Ubuntu\))?)?$/,
  'content-type': /^text\/html/i,
  'content-length': /^(160|167|176|562|569|578)$/,
  'content-encoding': null,
};

export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'hint',
  headers,
  statuses: [504],
  says: 'The answer is as long as nginx’s own page for an app that took too long.',
  examples: [
    { status: 504, headers: { server: 'nginx', 'content-type': 'text/html', 'content-length': '160' } },
    { status: 504, headers: { server: 'nginx/1.18.0 (Ubuntu)', 'content-type': 'text/html', 'content-length': '578' } },
  ],
  sources: ['https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c'],
} satisfies Signature;
