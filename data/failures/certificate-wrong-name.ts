import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: ['ERR_CERT_COMMON_NAME_INVALID'],
  firefox: { SSL_ERROR_BAD_CERT_DOMAIN: 0x805a2ff4 },
} satisfies FailureNames;

export const guide = {
  meaning: 'The proof of identity that was shown is for another name than the one you asked for.',
  inOtherWords: 'You ring at the Smiths’ door. Somebody opens and shows an ID card, a real one, in the name of Jones.',
  definition:
    'None of the names in the certificate’s subjectAltName matches the host name in the address. Wildcards such as *.example.com cover exactly one label. The old common name field is no longer looked at. The certificate itself may be valid and trusted.',
  misunderstanding: {
    myth: 'A certificate for example.com covers everything below it.',
    truth: 'It covers only what it lists. Often www is listed too, but deeper names need entries of their own.',
  },
  related: [
    'failures/certificate-untrusted',
    'failures/certificate-name-not-allowed',
    'failures/name-unknown-to-server',
    'failures/certificate-self-signed',
    'failures/certificate-no-exception',
    'failures/insecure-response',
    'statuses/421',
    'statuses/511',
  ],
  questions: [
    {
      question: 'Why do I see the name of a hosting company?',
      answer:
        'The address leads to its machines, but the site isn’t set up there for this name, or not yet. The company’s own certificate is then shown.',
    },
    {
      question: 'How do I fix ERR_CERT_COMMON_NAME_INVALID?',
      answer:
        'As a visitor, check the spelling and sign in to the Wi-Fi. As an owner, issue a certificate that lists every name that people use.',
    },
  ],
} satisfies Guide;

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
