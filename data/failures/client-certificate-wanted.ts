import type { Entry, FailureNames } from '../shapes';

export const names = {
  chrome: [
    'ERR_SSL_CLIENT_AUTH_CERT_NEEDED',
    'ERR_BAD_SSL_CLIENT_AUTH_CERT',
    'ERR_SSL_CLIENT_AUTH_PRIVATE_KEY_ACCESS_DENIED',
    'ERR_SSL_CLIENT_AUTH_CERT_NO_PRIVATE_KEY',
    'ERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED',
    'ERR_SSL_CLIENT_AUTH_CERT_BAD_FORMAT',
    'ERR_SSL_CLIENT_AUTH_NO_COMMON_ALGORITHMS',
    'ERR_CLIENT_AUTH_CERT_TYPE_UNSUPPORTED',
  ],
  firefox: {
    SSL_ERROR_NO_CERTIFICATE: 0x805a2ffd,
    SSL_ERROR_WRONG_CERTIFICATE: 0x805a2ff5,
    SSL_ERROR_BAD_CERT_ALERT: 0x805a2fef,
    SSL_ERROR_REVOKED_CERT_ALERT: 0x805a2fee,
    SSL_ERROR_EXPIRED_CERT_ALERT: 0x805a2fed,
    SSL_ERROR_UNSUPPORTED_CERT_ALERT: 0x805a2fc1,
    SSL_ERROR_CERTIFICATE_UNKNOWN_ALERT: 0x805a2fc0,
    SSL_ERROR_UNKNOWN_CA_ALERT: 0x805a2fa3,
    SSL_ERROR_CERTIFICATE_UNOBTAINABLE_ALERT: 0x805a2f97,
    SSL_ERROR_SIGN_HASHES_FAILURE: 0x805a2fbe,
    SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT: 0x805a2f4b,
  },
} satisfies FailureNames;

export default {
  title: 'Client certificate wanted',
  sign: '💳',
  headline: 'A digital ID card is wanted for {site}, and none was accepted',
  short: 'A personal certificate is needed',
  plain:
    'Some sites let in only people whose browser shows a personal certificate, a kind of digital ID card. {site} asked for one, but there was none, or it could not be used or was not accepted.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'network-admin', 'site-owner'],
  causes: [
    'No such certificate is installed in this browser or on this device.',
    'The window for choosing a certificate was closed, or the wrong one was chosen.',
    'The certificate has run out, was withdrawn, or comes from an issuer that the site does not accept.',
    'The smart card or security key that holds it is not plugged in or not unlocked.',
  ],
  steps: {
    visitor: [
      'Insert your smart card or key, restart the browser, and choose the right certificate when asked.',
      'Ask the organisation behind the site how to get or renew your certificate.',
      'If you have never had one, this address may not be meant for you.',
    ],
    owner: [
      'Check which issuers the server names in its certificate request, and that your users’ certificates come from them.',
      'Look in the TLS log for the reason of the rejection, such as expired, revoked or unknown issuer.',
      'If nobody should need a certificate here, switch client authentication off (nginx: ssl_verify_client; Apache: SSLVerifyClient).',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h',
    'https://www.rfc-editor.org/rfc/rfc8446.html#section-4.3.2',
    'https://www.rfc-editor.org/rfc/rfc8446.html#section-6.2',
  ],
} satisfies Entry;
