import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: ['ERR_SSL_KEY_USAGE_INCOMPATIBLE'],
  firefox: {
    SEC_ERROR_CA_CERT_INVALID: 0x805a1fdc,
    SEC_ERROR_PATH_LEN_CONSTRAINT_INVALID: 0x805a1fdb,
    SEC_ERROR_CERT_USAGES_INVALID: 0x805a1fda,
    SEC_ERROR_INADEQUATE_KEY_USAGE: 0x805a1fa6,
    SEC_ERROR_INADEQUATE_CERT_TYPE: 0x805a1fa5,
    SSL_ERROR_UNSUPPORTED_CERTIFICATE_TYPE: 0x805a2ff8,
    SSL_ERROR_CERT_KEA_MISMATCH: 0x805a2fa8,
    SSL_ERROR_DC_INVALID_KEY_USAGE: 0x805a2f48,
    MOZILLA_PKIX_ERROR_CA_CERT_USED_AS_END_ENTITY: 0x805a3fff,
    MOZILLA_PKIX_ERROR_V1_CERT_USED_AS_CA: 0x805a3ffd,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'A proof of identity was shown that is made for some other use.',
  inOtherWords: 'Somebody shows a library card at the border. The card is real, but it is no passport.',
  definition:
    'Extensions state what a certificate may do: basicConstraints whether it may issue others and how deep, keyUsage and extendedKeyUsage what its key is for. The server’s own certificate, or one above it, breaks such a rule: a CA used as a server certificate, an issuer that is no CA, an old version 1 certificate as CA, or a usage that doesn’t fit TLS.',
  misunderstanding: {
    myth: 'Any certificate works for a website if it is trusted.',
    truth: 'Trust is tied to a purpose. One for mail does not prove a website.',
  },
  related: [
    'failures/certificate-broken',
    'failures/certificate-untrusted',
    'failures/certificate-name-not-allowed',
    'failures/certificate-self-signed',
  ],
  questions: [
    {
      question: 'How do I fix MOZILLA_PKIX_ERROR_CA_CERT_USED_AS_END_ENTITY?',
      answer:
        'The server uses a certificate with the mark CA:TRUE. Make a new one with CA:FALSE and install that; browsers may trust the first as an authority, but it doesn’t belong on the server.',
    },
    {
      question: 'What does ERR_SSL_KEY_USAGE_INCOMPATIBLE mean?',
      answer:
        'The certificate’s keyUsage doesn’t allow what the server does with the key, mostly because digitalSignature is missing. Reissue it with that bit.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Certificate for another purpose',
  sign: '🪛',
  headline: 'The certificate shown for {site} is not meant for this use',
  short: 'Not meant for this use',
  plain:
    'A certificate is a kind of proof of identity, and it says what it may be used for. One that was shown for {site} is meant for something else, or was made by somebody who may not make any. So it doesn’t count here.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'A certificate that may only sign others, or one for mail or people, is used for a web server.',
    'The certificate was signed by one that is no authority, or is too far down the chain.',
    'A home-made authority lacks the mark that it is one.',
    'Its key usage doesn’t allow the kind of key exchange that the server chose.',
    'A device, an antivirus or a proxy makes certificates with wrong marks.',
  ],
  steps: {
    visitor: [
      'For a device of your own, update it and let it make a new certificate.',
      'Otherwise only the owner can put it right; tell them the exact name of the error.',
    ],
    owner: [
      'Issue the server certificate with extendedKeyUsage serverAuth, CA:FALSE, and digitalSignature in keyUsage.',
      'Give your own CA basicConstraints CA:TRUE and keyCertSign, and respect its pathLenConstraint.',
      'Don’t install the CA’s certificate itself on the web server.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/util/SECerrs.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/mozpkix/include/pkix/pkixnss.h',
    'https://www.rfc-editor.org/rfc/rfc5280.html#section-4.2.1.3',
    'https://www.rfc-editor.org/rfc/rfc5280.html#section-4.2.1.9',
    'https://www.rfc-editor.org/rfc/rfc5280.html#section-4.2.1.12',
  ],
} satisfies Entry;
