import type { Entry, FailureNames } from '../shapes';

export const names = {
  chrome: ['ERR_CERT_COMMON_NAME_INVALID'],
  firefox: { SSL_ERROR_BAD_CERT_DOMAIN: 0x805a2ff4 },
} satisfies FailureNames;

export default {
  title: 'Certificate for another name',
  sign: '🏷️',
  headline: 'The certificate shown for {site} belongs to another name',
  short: 'Certificate for another name',
  plain:
    'Whoever answered showed a certificate, a proof of identity, that is not made out to {site}. It may be a simple mix-up on the site’s side. It may also be somebody else answering in its place, and we can’t tell which.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'you'],
  causes: [
    'The certificate lacks this spelling of the name, for example the one with or without www.',
    'The server hosts several sites and showed the certificate of the wrong one.',
    'The name leads to a hosting service that has no certificate for it yet.',
    'A Wi-Fi sign-in page, a proxy or an attacker answered instead of the site.',
  ],
  steps: {
    visitor: [
      'Look at the spelling of the address, and try it with or without www in front.',
      'In a hotel, a train or an airport, sign in to the network before you try again.',
      'If the name is right, stay away until the owner has mended it.',
    ],
    owner: [
      'List every name that people use in the certificate’s subjectAltName; a wildcard covers one level only.',
      'Check which certificate is picked for this name (SNI), on every server and on the CDN.',
      'When you move, add the domain at the new host or CDN before you change the DNS records.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h',
    'https://www.rfc-editor.org/rfc/rfc9525.html#section-6',
  ],
} satisfies Entry;
