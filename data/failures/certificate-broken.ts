import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: [
    'ERR_CERT_INVALID',
    'ERR_SSL_BAD_PEER_PUBLIC_KEY',
    'ERR_CERT_CONTAINS_ERRORS',
    'ERR_SSL_SERVER_CERT_BAD_FORMAT',
  ],
  firefox: {
    SEC_ERROR_APPLICATION_CALLBACK_ERROR: 0x805a1f4e,
    SEC_ERROR_CERT_NOT_VALID: 0x805a1fe4,
    SEC_ERROR_INVALID_AVA: 0x805a1ff9,
    SEC_ERROR_INVALID_TIME: 0x805a1ff8,
    SEC_ERROR_BAD_DER: 0x805a1ff7,
    SEC_ERROR_EXTRA_INPUT: 0x805a1f74,
    SEC_ERROR_BAD_TEMPLATE: 0x805a1f78,
    SEC_ERROR_BAD_SIGNATURE: 0x805a1ff6,
    SEC_ERROR_BAD_KEY: 0x805a1ff2,
    SEC_ERROR_INVALID_KEY: 0x805a1fd8,
    SEC_ERROR_EXTENSION_VALUE_INVALID: 0x805a1fde,
    SEC_ERROR_EXTENSION_NOT_FOUND: 0x805a1fdd,
    SEC_ERROR_UNKNOWN_CRITICAL_EXTENSION: 0x805a1fd7,
    SEC_ERROR_UNSUPPORTED_KEYALG: 0x805a1fd0,
    SEC_ERROR_UNSUPPORTED_ELLIPTIC_CURVE: 0x805a1f73,
    SEC_ERROR_UNSUPPORTED_EC_POINT_FORM: 0x805a1f72,
    SEC_ERROR_INVALID_POLICY_MAPPING: 0x805a1f61,
    SEC_ERROR_POLICY_VALIDATION_FAILED: 0x805a1f60,
    SEC_ERROR_ALGORITHM_MISMATCH: 0x805a1f4a,
    SEC_ERROR_REUSED_ISSUER_AND_SERIAL: 0x805a1f76,
    SEC_ERROR_CERTIFICATE_COMPRESSION_ALGORITHM_NOT_SUPPORTED: 0x805a1f49,
    SEC_ERROR_UNEXPECTED_COMPRESSED_CERTIFICATE: 0x805a1f48,
    SSL_ERROR_BAD_CERTIFICATE: 0x805a2ffc,
    SSL_ERROR_EXTRACT_PUBLIC_KEY_FAILURE: 0x805a2fbd,
    SSL_ERROR_RX_MALFORMED_CERTIFICATE: 0x805a2fe2,
    SSL_ERROR_DC_CERT_VERIFY_ALG_MISMATCH: 0x805a2f4a,
    SSL_ERROR_DC_BAD_SIGNATURE: 0x805a2f49,
    MOZILLA_PKIX_ERROR_SIGNATURE_ALGORITHM_MISMATCH: 0x805a3ff9,
    MOZILLA_PKIX_ERROR_INVALID_INTEGER_ENCODING: 0x805a3ff5,
    MOZILLA_PKIX_ERROR_EMPTY_ISSUER_NAME: 0x805a3ff4,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'The proof of identity that was shown is damaged, or is not made the way it has to be.',
  inOtherWords:
    'Somebody shows a passport with a page torn out and a stamp in the wrong place. It may be real, but no officer can accept it.',
  definition:
    'The certificate or its chain could not be parsed, its signature does not verify, or its contents break the profile for certificates: a bad date string, an empty issuer, an unknown critical extension, contradictory algorithms, an unsupported key type. Chromium uses ERR_CERT_INVALID for most of this and allows no exception.',
  misunderstanding: {
    myth: 'Reinstalling the browser repairs the certificate.',
    truth: 'The certificate comes with every connection from the other end. Only its maker can correct it.',
  },
  related: [
    'failures/certificate-untrusted',
    'failures/certificate-wrong-purpose',
    'failures/certificate-weak',
    'failures/certificate-status-unknown',
    'failures/secure-connection-failed',
    'failures/browser-security-failed',
    'failures/certificate-distrusted',
    'failures/certificate-not-logged',
    'families/certificate',
  ],
  questions: [
    {
      question: 'What does ERR_CERT_INVALID mean?',
      answer:
        'The certificate breaks a rule so badly that Chrome can’t work with it. On a home device or behind an inspecting proxy, software that makes its own certificates is often the reason.',
    },
    {
      question: 'How do I fix SEC_ERROR_REUSED_ISSUER_AND_SERIAL?',
      answer:
        'Two of your devices, or one device before and after a reset, made certificates with the same issuer and number. Remove the old one from Firefox’s list of servers and authorities, and let the device make a new one.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Certificate not accepted',
  sign: '📜',
  headline: 'Your browser does not accept the certificate shown for {site}',
  short: 'Certificate not accepted',
  plain:
    'A certificate is the proof of identity that a site shows. The one shown for {site} is damaged, or made in a way that your browser can’t read or won’t accept. We can’t tell from this alone whether it is the site’s own.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin', 'you'],
  causes: [
    'The certificate’s data or its signature is damaged.',
    'It was made by a program that breaks the rules for certificates.',
    'It uses a kind of key or an extension that the browser doesn’t know.',
    'An antivirus or an inspecting proxy makes faulty certificates on the way.',
    'Two certificates from one issuer carry the same serial number, as home devices sometimes make them.',
  ],
  steps: {
    visitor: [
      'Update the browser, in case it is the part that is out of date.',
      'See whether the page opens from another network: if so, something in this one may be swapping certificates.',
      'If nothing changes, leave the site alone and tell its owner.',
    ],
    owner: [
      'Run a TLS test such as SSL Labs or testssl.sh, and read what it says about the chain.',
      'Reissue with a current algorithm (RSA 2048 or ECDSA P-256, SHA-256), with serverAuth usage and a permitted lifetime.',
      'If you make certificates yourself, check them with a linter such as zlint or pkilint.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/util/SECerrs.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/mozpkix/include/pkix/pkixnss.h',
    'https://www.rfc-editor.org/rfc/rfc5280.html#section-4.1',
  ],
} satisfies Entry;
