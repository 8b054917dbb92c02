import type { VendorEntry } from '../../shapes';

export default {
  title: 'Plain HTTP on an HTTPS Port',
  sign: '✉️',
  headline: 'The web server was asked openly at a door for protected talk only',
  short: 'https needed; shown as 400',
  plain:
    'The page was asked for openly, at a place where this web server talks only in a protected way (https). Inside, the server calls this 497; what you get is a 400 with a line that says so.',
  party: 'server',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The address begins with http:// and names the port for https.',
    'A redirect or a link of the site leads to http on that port.',
    'A machine in front of nginx takes the protection off and asks nginx openly.',
  ],
  steps: {
    visitor: [
      'If the address begins with http://, write https:// instead and press Enter.',
      'If it already begins with https://, only the site can mend it: tell its owner.',
    ],
    owner: [
      'Set error_page 497 =301 https://$host:$server_port$request_uri to send such visitors on.',
      'If a load balancer stands in front, let it speak https to this port, or give it a plain one.',
    ],
  },
  sources: [
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
    'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors',
  ],
  seen: 'page',
  statuses: [400],
  tell: 'The page says “The plain HTTP request was sent to HTTPS port”.',
} satisfies VendorEntry;
