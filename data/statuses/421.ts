import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'The request ended up with a server that can’t or won’t answer for this site.',
  inOtherWords:
    'Two doctors share one waiting room, and you walked through the wrong door. The doctor there won’t treat you. Go out, come in again by the right door, and you will be seen.',
  definition:
    'The server is unable or unwilling to give an authoritative answer for the target URI. Either it isn’t configured for that scheme and name, or the request doesn’t fit the connection it came over, for example when a connection is shared by several sites. An origin server sends it, or a gateway on its behalf.',
  requires: {
    server: [
      {
        says: 'A proxy must not create a 421.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.20',
      },
      {
        says: 'An origin server must reject a request for an https address unless the connection was secured with a certificate valid for it; a trusted gateway is the exception.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-7.4',
      },
    ],
    client: [
      {
        says: 'A client may repeat the request over another connection, whatever its method is.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.20',
      },
    ],
  },
  misunderstanding: {
    myth: 'I typed the wrong address.',
    truth:
      'The address can be perfectly right. What doesn’t fit is the server or the connection that the request was sent over.',
  },
  use: {
    when: [
      'The Host header names a site that this server isn’t set up for.',
      'The name in the TLS handshake and the name in the request need different settings.',
    ],
    not: [
      'You are a forward proxy: the standard forbids it.',
      'The site is right, but the page doesn’t exist: 404 is meant for that.',
      'The site has moved: send a redirect.',
    ],
  },
  example: {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
    },
    body: 'This server does not answer for shop.example.com on this connection.\n',
  },
  headers: [
    {
      name: 'Host',
      says: 'In the request over HTTP/1.1: the site that is asked for. HTTP/2 and HTTP/3 use :authority.',
    },
    {
      name: 'Alt-Svc',
      says: 'In earlier answers: another place where the site can be reached, which may turn out wrong.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'No cache keeps it by default; it speaks of one connection and not of the page.',
  },
  retry: {
    again: 'as-is',
    says: 'Over a new connection, even for a POST: the server has turned the request away. Browsers such as Chrome do it by themselves, once.',
  },
  related: [
    'statuses/425',
    'failures/certificate-wrong-name',
    'failures/http2-failed',
    'failures/name-unknown-to-server',
  ],
  questions: [
    {
      question: 'Why did 421 Misdirected Request appear after an Apache update?',
      answer:
        'Since its updates of July 2025, Apache can refuse requests from a reverse proxy that doesn’t send the site’s name (SNI) when it sets up TLS. Make the proxy send it; in nginx with proxy_ssl_server_name on and proxy_ssl_name $host.',
    },
    {
      question: 'Why do I see 421 only now and then?',
      answer:
        'A browser may use one HTTP/2 connection for several sites that share an address and a certificate. Whether that happens depends on which of them was open before.',
    },
    {
      question: 'How do I get rid of a 421 as a visitor?',
      answer:
        'Reload, or quit the browser and start it again: that ends the shared connections. If it comes back, only the site’s owner can help.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Misdirected Request',
  sign: '📮',
  headline: 'The request ended up with a server that won’t answer for {site}',
  short: 'That server won’t answer for this',
  plain:
    'The server that got this request doesn’t answer for {site}, or not over the connection that was used. Browsers can share one connection among several sites, and some servers don’t accept that. A fresh connection can be enough to make it work.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'A machine in front of the site doesn’t name the site while it sets up the secure connection to the server.',
    'The browser reused a connection that was opened for another site.',
    'The site’s name leads to a server that isn’t set up for it, for example after a move.',
    'The server was updated, and compares names more strictly than before.',
  ],
  steps: {
    visitor: [
      'Load the page again after some seconds.',
      'Close the browser completely and open it again, so that no old connection is left.',
      'If others see it as well, the site’s owner has to correct a setting.',
    ],
    owner: [
      'Compare the SNI name with the Host header: Apache logs AH02032 where they don’t fit.',
      'Behind nginx, set proxy_ssl_server_name on and proxy_ssl_name $host, so that the name is sent along.',
      'Check that DNS, the certificate’s names and the virtual hosts agree.',
      'Give sites that share a certificate and an address the same TLS settings, or a certificate each.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.20',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-7.4',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/421',
    'https://source.chromium.org/chromium/chromium/src/+/main:net/http/http_network_transaction.cc',
  ],
} satisfies Entry;
