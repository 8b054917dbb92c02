import type { VendorEntry } from '../../shapes';

export default {
  title: 'No client certificate sent',
  sign: '🪪',
  headline: 'The site wanted a personal digital ID card and got none',
  short: 'No ID card; shown as 400',
  plain:
    'You see 400 instead of this number: the site’s web server uses it inside only. The site lets in only people whose browser shows a personal certificate, and yours showed none.',
  party: 'server',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: ['The browser has no certificate that this site accepts.', 'The choice of a certificate was cancelled.'],
  steps: {
    visitor: ['Ask whoever runs the site for a certificate, if you are meant to have one.'],
    owner: [
      'Set ssl_verify_client to optional where visitors may come without one.',
      'Explain on an error_page for 496 where to get a certificate.',
    ],
  },
  sources: [
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.c',
    'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_verify_client',
  ],
  seen: 'log',
  statuses: [400],
  tell: 'It is named in an error_page of nginx’s settings. The page that goes out says “No required SSL certificate was sent”, and both it and the access log say 400.',
} satisfies VendorEntry;
