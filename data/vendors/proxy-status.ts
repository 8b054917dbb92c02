import type { Vendor } from '../shapes';

export default {
  name: 'Proxy-Status (RFC 9209)',
  sign: '🧾',
  category: 'proxies',
  plain:
    'No product, but a common language. Machines that pass requests on, on your side or on the site’s, can add a note that says what they met. It is called Proxy-Status. Each error in it has a name, and anybody may use it, so the same name can come from very different machines.',
  tell: 'Read the list from the end: its last member is the machine nearest to you, its first the one nearest to the site. Each names itself, with a host, a service or any other word, and error= belongs to the member before it. Some names can only stand in an answer that this machine made; others may be added to an answer of the server. A site’s own server must not send it.',
  codes:
    'A word such as connection_timeout after error=. Beside it, next-hop tells whom the machine asked, received-status what it got, and details anything else. Each name has a recommended status, but another one may come. The names and their meanings are from the standard; the causes here are what usually lies behind them. IANA keeps the list, and new names may be added to it.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9209.html#section-2',
    'https://www.rfc-editor.org/rfc/rfc9209.html#section-2.1.1',
    'https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3',
    'https://www.iana.org/assignments/http-proxy-status/http-proxy-status.xhtml',
  ],
} satisfies Vendor;
