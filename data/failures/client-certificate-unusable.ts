import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: [
    'ERR_SSL_CLIENT_AUTH_PRIVATE_KEY_ACCESS_DENIED',
    'ERR_SSL_CLIENT_AUTH_CERT_NO_PRIVATE_KEY',
    'ERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED',
    'ERR_SSL_CLIENT_AUTH_CERT_BAD_FORMAT',
    'ERR_SSL_CLIENT_AUTH_NO_COMMON_ALGORITHMS',
    'ERR_CLIENT_AUTH_CERT_TYPE_UNSUPPORTED',
  ],
  firefox: {
    SSL_ERROR_WRONG_CERTIFICATE: 0x805a2ff5,
    SSL_ERROR_SIGN_HASHES_FAILURE: 0x805a2fbe,
    SSL_ERROR_TOKEN_INSERTION_REMOVAL: 0x805a2fad,
    SSL_ERROR_TOKEN_SLOT_NOT_FOUND: 0x805a2fac,
    SEC_ERROR_NO_KEY: 0x805a1fe6,
    SEC_ERROR_NO_TOKEN: 0x805a1fbf,
    SEC_ERROR_NO_SLOT_SELECTED: 0x805a1fbd,
    SEC_ERROR_TOKEN_NOT_LOGGED_IN: 0x805a1f65,
    SEC_ERROR_BAD_PASSWORD: 0x805a1ff1,
    SEC_ERROR_EXPIRED_PASSWORD: 0x805a1f54,
    SEC_ERROR_LOCKED_PASSWORD: 0x805a1f53,
    SEC_ERROR_PKCS11_DEVICE_ERROR: 0x805a1f57,
    SEC_ERROR_USER_CANCELLED: 0x805a1fa9,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'Your browser found your digital ID card, but could not use the secret that belongs to it.',
  inOtherWords:
    'You have the bank card, but the chip is scratched and the machine can’t read it. Your account is fine, yet you get no money.',
  definition:
    'To use a client certificate, the browser must sign part of the handshake (CertificateVerify) with its private key. That failed here: the key or token was not found, access was denied, the token was not logged in, the certificate could not be read, or no signature algorithm suits both sides. The failure lies before any decision of the server about the person.',
  misunderstanding: {
    myth: 'The site has rejected me.',
    truth: 'The site never saw your certificate used. It stopped on your device.',
  },
  related: [
    'failures/client-certificate-wanted',
    'failures/client-certificate-rejected',
    'failures/browser-security-failed',
  ],
  questions: [
    {
      question: 'Why does my smart card work in one browser only?',
      answer:
        'Browsers reach cards in different ways: some use the system’s store, Firefox mostly its own list of security devices. The driver may have to be added there.',
    },
    {
      question: 'What does ERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED mean?',
      answer:
        'The private key of your certificate could not sign. Common reasons are a locked card, a cancelled PIN window, or an old driver that doesn’t know newer signatures.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Client certificate not usable',
  sign: '🔑',
  headline: 'Your digital ID card for {site} could not be used',
  short: 'Your certificate couldn’t be used',
  plain:
    'Some sites ask for a personal certificate, a kind of digital ID card, and your browser wanted to show yours. But the secret key that goes with it could not be used. It may be on a card that is unplugged or locked, or be missing on this device.',
  party: 'unknown',
  place: 'you',
  turn: ['you', 'network-admin', 'site-owner'],
  causes: [
    'The smart card or security key was taken out, or not unlocked with its PIN.',
    'Access to the key was denied in a window of the system, or that window was closed.',
    'The certificate was installed without its private key.',
    'The card’s driver is missing or out of date, or the card is locked after wrong PINs.',
    'The site accepts only signatures that this certificate or card can’t make.',
  ],
  steps: {
    visitor: [
      'Plug the card or key in firmly, restart the browser, and type the PIN when asked.',
      'If the system asks whether the browser may use a key, allow it for this site.',
      'Install the current driver or middleware from the card’s issuer.',
      'If the key is missing, have the certificate issued or imported again, with its private key.',
    ],
    owner: [
      'Check that the server accepts signature algorithms that your users’ cards can make, such as RSA-PSS in TLS 1.3.',
      'Tell users which browsers and card drivers you support.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/util/SECerrs.h',
    'https://www.rfc-editor.org/rfc/rfc8446.html#section-4.4.3',
  ],
} satisfies Entry;
