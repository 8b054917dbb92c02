import type { Signature } from '../shapes';

/** Nginx sends its 495 as a 400. As long as nginx’s page for it; Chrome gets 402 bytes more. */
export const headers = {
  server: /^nginx(\/\d\.\d\d\.\d( \(Ubuntu\))?)?$/,
  'content-type': /^text\/html/i,
  'content-length': /^(208|215|224|610|617|626)$/,
  'content-encoding': null,
};

export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'hint',
  headers,
  statuses: [400],
  says: 'The answer is as long as nginx’s page for a personal certificate that it did not accept, so that may be the reason.',
  examples: [
    { status: 400, headers: { server: 'nginx', 'content-type': 'text/html', 'content-length': '208' } },
    { status: 400, headers: { server: 'nginx', 'content-type': 'text/html', 'content-length': '610' } },
  ],
  sources: ['https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c'],
} satisfies Signature;
