import type { Signature } from '../shapes';

/** As long as nginx’s own page, by how its name stands in Server; Chrome gets 402 bytes more. */
export const headers = {
  server: /^nginx(\/\d\.\d\d\.\d( \(Ubuntu\))?)?$/,
  'content-type': /^text\/html/i,
  'content-length': /^(150|157|166|552|559|568)$/,
  'content-encoding': null,
};

export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'hint',
  headers,
  statuses: [405],
  says: 'The answer is as long as nginx’s own page for a method that it does not take, which it sends when a form goes to a plain file.',
  examples: [
    { status: 405, headers: { server: 'nginx', 'content-type': 'text/html', 'content-length': '150' } },
    { status: 405, headers: { server: 'nginx/1.27.4', 'content-type': 'text/html', 'content-length': '559' } },
  ],
  sources: ['https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c'],
} satisfies Signature;
