import type { Signature } from '../shapes';

/** Nginx sends its 496 as a 400. As long as nginx’s page for it; Chrome gets 402 bytes more. */
export const headers = {
  server: /^nginx(\/\d\.\d\d\.\d( \(Ubuntu\))?)?$/,
  'content-type': /^text\/html/i,
  'content-length': /^(230|237|246|632|639|648)$/,
  'content-encoding': null,
};

export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'hint',
  headers,
  statuses: [400],
  says: 'The answer is as long as nginx’s page for a browser that showed no personal certificate, so one may be needed here.',
  examples: [
    { status: 400, headers: { server: 'nginx', 'content-type': 'text/html', 'content-length': '230' } },
    { status: 400, headers: { server: 'nginx/1.18.0 (Ubuntu)', 'content-type': 'text/html', 'content-length': '648' } },
  ],
  sources: ['https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c'],
} satisfies Signature;
