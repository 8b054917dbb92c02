import type { VendorEntry } from '../../shapes';

export default {
  title: 'Client certificate not accepted',
  sign: '🪪',
  headline: 'The web server did not accept your browser’s personal certificate',
  short: 'ID card refused; shown as 400',
  plain:
    'This site asks browsers for a personal certificate, a kind of digital ID card. Yours showed one, and the web server nginx could not accept it. Inside, nginx calls this 495; what you get is a 400 with a line that says so.',
  party: 'server',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The personal certificate has run out, or was withdrawn.',
    'Another certificate was chosen than the one that this site knows.',
    'It is unknown to nginx who issued it, or this can’t be checked.',
  ],
  steps: {
    visitor: [
      'Close the browser, open the site again, and choose another certificate if you are asked.',
      'Ask whoever gave you the certificate whether it is still good.',
    ],
    owner: [
      'Look into nginx’s error log at level info, which says why the check failed.',
      'See that ssl_client_certificate holds the whole chain, and that ssl_verify_depth is large enough.',
    ],
  },
  sources: [
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
    'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_verify_client',
  ],
  seen: 'page',
  statuses: [400],
  tell: 'The page says “The SSL certificate error”.',
} satisfies VendorEntry;
