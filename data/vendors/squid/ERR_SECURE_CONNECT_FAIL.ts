import type { VendorEntry } from '../../shapes';

export default {
  title: 'Secure Connection Failed',
  sign: '🛡️',
  headline: 'Squid could not set up a secure line to the site',
  short: 'Squid got no secure line',
  plain:
    'Squid reached the site, but the two did not agree on how to keep the talk secret, or Squid doubts that it is the right site.',
  party: 'proxy',
  place: 'proxy',
  turn: ['network-admin', 'site-owner'],
  causes: [
    'The site’s certificate has run out, or belongs to another name.',
    'Squid doesn’t know who signed the certificate, or a part of the chain is missing.',
    'The two have no version of TLS in common.',
    'A rule tells Squid to end such connections.',
  ],
  steps: {
    visitor: ['Don’t try to get round this: tell the network’s keeper what the page says.'],
    owner: [
      'Read the details on the page: they name the certificate error or the TLS code.',
      'Install the missing intermediate certificate on the site, or update the CA list on the Squid machine.',
    ],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_SECURE_CONNECT_FAIL',
    'https://github.com/squid-cache/squid/blob/master/src/security/PeerConnector.cc',
    'https://github.com/squid-cache/squid/blob/master/src/ssl/PeekingPeerConnector.cc',
    'https://github.com/squid-cache/squid/blob/master/src/client_side.cc',
  ],
  seen: 'header',
  statuses: [403, 503, 504],
  tell: 'It shows that Squid opened the encryption itself, or that it speaks to a server behind it.',
} satisfies VendorEntry;
