import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: ['ERR_CERT_NO_REVOCATION_MECHANISM', 'ERR_CERT_UNABLE_TO_CHECK_REVOCATION'],
  firefox: {
    SEC_ERROR_CERT_BAD_ACCESS_LOCATION: 0x805a1f8b,
    SEC_ERROR_OCSP_UNKNOWN_RESPONSE_TYPE: 0x805a1f8a,
    SEC_ERROR_OCSP_BAD_HTTP_RESPONSE: 0x805a1f89,
    SEC_ERROR_OCSP_MALFORMED_REQUEST: 0x805a1f88,
    SEC_ERROR_OCSP_SERVER_ERROR: 0x805a1f87,
    SEC_ERROR_OCSP_TRY_SERVER_LATER: 0x805a1f86,
    SEC_ERROR_OCSP_REQUEST_NEEDS_SIG: 0x805a1f85,
    SEC_ERROR_OCSP_UNAUTHORIZED_REQUEST: 0x805a1f84,
    SEC_ERROR_OCSP_UNKNOWN_RESPONSE_STATUS: 0x805a1f83,
    SEC_ERROR_OCSP_UNKNOWN_CERT: 0x805a1f82,
    SEC_ERROR_OCSP_MALFORMED_RESPONSE: 0x805a1f7f,
    SEC_ERROR_OCSP_UNAUTHORIZED_RESPONSE: 0x805a1f7e,
    SEC_ERROR_OCSP_FUTURE_RESPONSE: 0x805a1f7d,
    SEC_ERROR_OCSP_OLD_RESPONSE: 0x805a1f7c,
    SEC_ERROR_OCSP_INVALID_SIGNING_CERT: 0x805a1f70,
    SEC_ERROR_OCSP_RESPONDER_CERT_INVALID: 0x805a1f64,
    SEC_ERROR_OCSP_BAD_SIGNATURE: 0x805a1f63,
    MOZILLA_PKIX_ERROR_OCSP_RESPONSE_FOR_CERT_MISSING: 0x805a3ff8,
    MOZILLA_PKIX_ERROR_REQUIRED_TLS_FEATURE_MISSING: 0x805a3ff6,
    SEC_ERROR_BAD_HTTP_RESPONSE: 0x805a1f5e,
    SEC_ERROR_BAD_INFO_ACCESS_LOCATION: 0x805a1f5b,
    SEC_ERROR_BAD_INFO_ACCESS_METHOD: 0x805a1f56,
    SEC_ERROR_UNKNOWN_AIA_LOCATION_TYPE: 0x805a1f5f,
    SEC_ERROR_CERT_NO_RESPONSE: 0x805a1fe3,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'Your browser wanted to know whether the site’s proof of identity was withdrawn, and got no good answer.',
  inOtherWords:
    'The shop wants to ask the bank whether your card is blocked, but the line is dead. Some shops let you go, this one doesn’t.',
  definition:
    'OCSP tells whether a certificate was revoked. The answer comes from the issuer, or stapled to the TLS handshake by the server. It was missing where it is required (must-staple), malformed, too old, from an unauthorised signer, or an error such as try later. Most browsers accept a certificate when the service merely can’t be reached; these names mean that the answer was needed or wrong.',
  misunderstanding: {
    myth: 'The certificate has been revoked.',
    truth: 'Then the message would say so. Here nobody knows.',
  },
  related: ['failures/certificate-revoked', 'failures/certificate-expired', 'failures/certificate-broken'],
  questions: [
    {
      question: 'What is OCSP stapling?',
      answer:
        'The server fetches a fresh, signed note from the issuer that its certificate is fine, and shows it to every visitor. Browsers then don’t have to ask the issuer themselves.',
    },
    {
      question: 'Why does SEC_ERROR_OCSP_FUTURE_RESPONSE appear?',
      answer: 'The note seems to come from the future. Usually the clock of your device is behind.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Certificate status unknown',
  sign: '🚦',
  headline: 'It could not be checked whether the certificate shown for {site} still counts',
  short: 'Its status could not be checked',
  plain:
    'A certificate, a site’s proof of identity, can be withdrawn early, so browsers may ask whether it still counts. For the one shown for {site}, no valid answer could be had. It may be in perfect order, but your browser wants to be sure.',
  party: 'unknown',
  place: 'unknown',
  turn: ['wait', 'you', 'site-owner', 'network-admin'],
  causes: [
    'The issuer’s status service is down, slow or blocked in your network.',
    'The server hands out a status note that is out of date or damaged.',
    'The certificate demands such a note with every connection, and the server sends none.',
    'The clock of this device is wrong, so a good note looks too old or too new.',
    'The certificate is so new that the status service doesn’t know it yet.',
  ],
  steps: {
    visitor: [
      'Check the clock of your device, date included.',
      'Wait an hour and try again, as status services recover.',
      'On a restricted network, ask whether it blocks the certificate authorities’ addresses.',
    ],
    owner: [
      'Check OCSP stapling: ‘openssl s_client -status’ shows the stapled response and its dates.',
      'If the certificate has the must-staple feature, switch stapling on; where the CA runs no OCSP service any more, reissue without it.',
      'Make sure that the server itself can reach its CA’s OCSP service to refresh the note.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/util/SECerrs.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/mozpkix/include/pkix/pkixnss.h',
    'https://www.rfc-editor.org/rfc/rfc6960.html#section-2.3',
    'https://www.rfc-editor.org/rfc/rfc7633.html',
    'https://support.mozilla.org/en-US/kb/error-codes-secure-websites',
  ],
} satisfies Entry;
