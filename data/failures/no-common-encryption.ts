import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: [
    'ERR_SSL_VERSION_OR_CIPHER_MISMATCH',
    'ERR_SSL_OBSOLETE_CIPHER',
    'ERR_SSL_OBSOLETE_VERSION',
    'ERR_NO_SSL_VERSIONS_ENABLED',
    'ERR_SSL_FALLBACK_BEYOND_MINIMUM_VERSION',
    'ERR_SSL_WEAK_SERVER_EPHEMERAL_DH_KEY',
    'ERR_HTTP2_INADEQUATE_TRANSPORT_SECURITY',
  ],
  firefox: {
    NS_ERROR_NET_INADEQUATE_SECURITY: 0x804b0052,
    SSL_ERROR_NO_CYPHER_OVERLAP: 0x805a2ffe,
    SSL_ERROR_UNSUPPORTED_VERSION: 0x805a2ff7,
    SSL_ERROR_SSL2_DISABLED: 0x805a2ff2,
    SSL_ERROR_SSL_DISABLED: 0x805a2fec,
    SSL_ERROR_UNKNOWN_CIPHER_SUITE: 0x805a2fea,
    SSL_ERROR_NO_CIPHERS_SUPPORTED: 0x805a2fe9,
    SSL_ERROR_HANDSHAKE_FAILURE_ALERT: 0x805a2fc3,
    SSL_ERROR_PROTOCOL_VERSION_ALERT: 0x805a2f9e,
    SSL_ERROR_INSUFFICIENT_SECURITY_ALERT: 0x805a2f9d,
    SSL_ERROR_EXPORT_RESTRICTION_ALERT: 0x805a2f9f,
    SSL_ERROR_EXPORT_ONLY_SERVER: 0x805a3000,
    SSL_ERROR_US_ONLY_SERVER: 0x805a2fff,
    SSL_ERROR_PUB_KEY_SIZE_LIMIT_EXCEEDED: 0x805a2fb2,
    SSL_ERROR_FORTEZZA_PQG: 0x805a2feb,
    SSL_ERROR_NO_COMPRESSION_OVERLAP: 0x805a2fab,
    SSL_ERROR_WEAK_SERVER_EPHEMERAL_DH_KEY: 0x805a2f8d,
    SSL_ERROR_DH_KEY_TOO_LONG: 0x805a2f51,
    SSL_ERROR_CIPHER_DISALLOWED_FOR_VERSION: 0x805a2f87,
    SSL_ERROR_UNSUPPORTED_HASH_ALGORITHM: 0x805a2f82,
    SSL_ERROR_UNSUPPORTED_SIGNATURE_ALGORITHM: 0x805a2f79,
    SSL_ERROR_INCORRECT_SIGNATURE_ALGORITHM: 0x805a2f80,
    SSL_ERROR_NO_SUPPORTED_SIGNATURE_ALGORITHM: 0x805a2f7a,
    SSL_ERROR_MISSING_EXTENDED_MASTER_SECRET: 0x805a2f78,
    SSL_ERROR_FEATURE_NOT_SUPPORTED_FOR_VERSION: 0x805a2f84,
    SSL_ERROR_FEATURE_NOT_SUPPORTED_FOR_SSL2: 0x805a2f8b,
    SSL_ERROR_INVALID_VERSION_RANGE: 0x805a2f88,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'The two ends could not agree on a way of encrypting.',
  inOtherWords:
    'One shop takes only coins of a currency that was withdrawn years ago. You have only new notes. Both have money, but you can’t do business.',
  definition:
    'TLS version, cipher suite, group, signature algorithm or another required parameter could not be agreed on. Either the browser found the server’s choice unacceptable, or the server sent an alert such as protocol_version, insufficient_security or handshake_failure. A server may also send handshake_failure for other reasons, for example when no certificate fits the name.',
  misunderstanding: {
    myth: 'My browser is broken, since the site worked last year.',
    truth:
      'Browsers give up unsafe methods from time to time. A site that never changed can stop working with an update of the browser.',
  },
  related: [
    'failures/secure-connection-failed',
    'failures/secure-connection-downgraded',
    'failures/no-common-protocol',
    'failures/certificate-weak',
    'failures/name-unknown-to-server',
    'failures/not-a-secure-port',
    'failures/renegotiation-refused',
    'failures/secure-connection-rejected',
    'families/certificate',
  ],
  questions: [
    {
      question: 'What does ERR_SSL_VERSION_OR_CIPHER_MISMATCH mean?',
      answer:
        'The server and the browser have no version or encryption method in common. It also appears when a server or CDN has no certificate for the name and breaks off at once.',
    },
    {
      question: 'Can I switch the old encryption back on?',
      answer:
        'Current browsers have removed most of it, and that is for the better: whoever is on the same network could read along. For a device of your own, look for an update from its maker.',
    },
  ],
} satisfies Guide;

export default {
  title: 'No common encryption',
  sign: '🧩',
  headline: 'Your browser and the other end could not agree on encryption for {site}',
  short: 'Could not agree on encryption',
  plain:
    'There are several ways to encrypt what is sent, and old ones have been given up because they are no longer safe. Your browser and whoever answered for {site} could not agree on one. One of them may be out of date or set too strictly, or the other end may have no proof of identity for this name.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'you', 'network-admin'],
  causes: [
    'The site offers only old versions or methods that browsers have switched off.',
    'The browser or the device is so old that the site no longer accepts it.',
    'The server has no certificate for this name, and answers in this way.',
    'A proxy or antivirus on the way offers old encryption of its own.',
    'The settings of the browser or of the device switch off versions that are needed.',
  ],
  steps: {
    visitor: [
      'Update the browser and the system; on a device that gets no more updates, use another one.',
      'For an old printer, camera or router at home, look for a firmware update from its maker.',
      'If other people can open the site, have a look at antivirus and VPN settings on this device.',
    ],
    owner: [
      'Offer TLS 1.2 and TLS 1.3; browsers no longer use 1.0 and 1.1.',
      'Offer ECDHE with AES-GCM or ChaCha20-Poly1305, and no RC4, 3DES, export or weak Diffie-Hellman suites.',
      'Check with testssl.sh or SSL Labs, and with the exact host name, as servers may have other settings for each name.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h',
    'https://www.rfc-editor.org/rfc/rfc8996.html',
    'https://www.rfc-editor.org/rfc/rfc9325.html#section-3.1.1',
    'https://www.rfc-editor.org/rfc/rfc9325.html#section-4.2',
    'https://source.chromium.org/chromium/chromium/src/+/main:net/ssl/openssl_ssl_util.cc',
  ],
} satisfies Entry;
