import type { Signature } from '../shapes';

/** Nginx sends its 497 as a 400. As long as nginx’s page for it; Chrome gets 402 bytes more. */
export const headers = {
  server: /^nginx(\/\d\.\d\d\.\d( \(Ubuntu\))?)?$/,
  'content-type': /^text\/html/i,
  'content-length': /^(248|255|264|650|657|666)$/,
  'content-encoding': null,
};

export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'hint',
  headers,
  statuses: [400],
  says: 'The answer is as long as nginx’s page for plain http sent to a port meant for https, so the address may lack its “s”, or a machine in front of nginx asks it without encryption.',
  examples: [
    { status: 400, headers: { server: 'nginx', 'content-type': 'text/html', 'content-length': '248' } },
    { status: 400, headers: { server: 'nginx/1.27.4', 'content-type': 'text/html', 'content-length': '657' } },
  ],
  sources: ['https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c'],
} satisfies Signature;
