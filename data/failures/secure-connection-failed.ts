import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: ['ERR_SSL_PROTOCOL_ERROR', 'ERR_SSL_HANDSHAKE_NOT_COMPLETED'],
  firefox: {
    SSL_ERROR_BAD_SERVER: 0x805a2ff9,
    SSL_ERROR_RX_MALFORMED_HELLO_REQUEST: 0x805a2fe5,
    SSL_ERROR_RX_MALFORMED_SERVER_HELLO: 0x805a2fe3,
    SSL_ERROR_RX_MALFORMED_SERVER_KEY_EXCH: 0x805a2fe1,
    SSL_ERROR_RX_MALFORMED_CERT_REQUEST: 0x805a2fe0,
    SSL_ERROR_RX_MALFORMED_HELLO_DONE: 0x805a2fdf,
    SSL_ERROR_RX_MALFORMED_CERT_VERIFY: 0x805a2fde,
    SSL_ERROR_RX_MALFORMED_FINISHED: 0x805a2fdc,
    SSL_ERROR_RX_MALFORMED_CHANGE_CIPHER: 0x805a2fdb,
    SSL_ERROR_RX_MALFORMED_ALERT: 0x805a2fda,
    SSL_ERROR_RX_MALFORMED_HANDSHAKE: 0x805a2fd9,
    SSL_ERROR_RX_MALFORMED_APPLICATION_DATA: 0x805a2fd8,
    SSL_ERROR_RX_UNEXPECTED_HELLO_REQUEST: 0x805a2fd7,
    SSL_ERROR_RX_UNEXPECTED_CLIENT_HELLO: 0x805a2fd6,
    SSL_ERROR_RX_UNEXPECTED_SERVER_HELLO: 0x805a2fd5,
    SSL_ERROR_RX_UNEXPECTED_CERTIFICATE: 0x805a2fd4,
    SSL_ERROR_RX_UNEXPECTED_SERVER_KEY_EXCH: 0x805a2fd3,
    SSL_ERROR_RX_UNEXPECTED_CERT_REQUEST: 0x805a2fd2,
    SSL_ERROR_RX_UNEXPECTED_HELLO_DONE: 0x805a2fd1,
    SSL_ERROR_RX_UNEXPECTED_CERT_VERIFY: 0x805a2fd0,
    SSL_ERROR_RX_UNEXPECTED_CLIENT_KEY_EXCH: 0x805a2fcf,
    SSL_ERROR_RX_UNEXPECTED_FINISHED: 0x805a2fce,
    SSL_ERROR_RX_UNEXPECTED_CHANGE_CIPHER: 0x805a2fcd,
    SSL_ERROR_RX_UNEXPECTED_HANDSHAKE: 0x805a2fcb,
    SSL_ERROR_RX_UNEXPECTED_APPLICATION_DATA: 0x805a2fca,
    SSL_ERROR_RX_UNKNOWN_HANDSHAKE: 0x805a2fc8,
    SSL_ERROR_RX_UNEXPECTED_RECORD_TYPE: 0x805a2f4d,
    SSL_ERROR_SERVER_KEY_EXCHANGE_FAILURE: 0x805a2fbc,
    SSL_ERROR_HANDSHAKE_NOT_COMPLETED: 0x805a2faa,
    SSL_ERROR_HANDSHAKE_FAILED: 0x805a2f54,
    SSL_ERROR_RX_UNEXPECTED_NEW_SESSION_TICKET: 0x805a2f93,
    SSL_ERROR_RX_MALFORMED_NEW_SESSION_TICKET: 0x805a2f92,
    SSL_ERROR_RX_UNEXPECTED_CERT_STATUS: 0x805a2f83,
    SSL_ERROR_UNEXPECTED_EXTENDED_MASTER_SECRET: 0x805a2f77,
    SSL_ERROR_RX_MALFORMED_KEY_SHARE: 0x805a2f76,
    SSL_ERROR_MISSING_KEY_SHARE: 0x805a2f75,
    SSL_ERROR_RX_MALFORMED_ECDHE_KEY_SHARE: 0x805a2f74,
    SSL_ERROR_RX_MALFORMED_HYBRID_KEY_SHARE: 0x805a2f74,
    SSL_ERROR_RX_MALFORMED_DHE_KEY_SHARE: 0x805a2f73,
    SSL_ERROR_RX_UNEXPECTED_ENCRYPTED_EXTENSIONS: 0x805a2f72,
    SSL_ERROR_KEY_EXCHANGE_FAILURE: 0x805a2f70,
    SSL_ERROR_EXTENSION_DISALLOWED_FOR_VERSION: 0x805a2f6f,
    SSL_ERROR_RX_MALFORMED_ENCRYPTED_EXTENSIONS: 0x805a2f6e,
    SSL_ERROR_RX_MALFORMED_PRE_SHARED_KEY: 0x805a2f6d,
    SSL_ERROR_RX_UNEXPECTED_EXTENSION: 0x805a2f69,
    SSL_ERROR_TOO_MANY_RECORDS: 0x805a2f67,
    SSL_ERROR_RX_UNEXPECTED_HELLO_RETRY_REQUEST: 0x805a2f66,
    SSL_ERROR_RX_MALFORMED_HELLO_RETRY_REQUEST: 0x805a2f65,
    SSL_ERROR_RX_UNEXPECTED_KEY_UPDATE: 0x805a2f57,
    SSL_ERROR_RX_MALFORMED_KEY_UPDATE: 0x805a2f56,
    SSL_ERROR_TOO_MANY_KEY_UPDATES: 0x805a2f55,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'Your browser and the other end did not manage to talk in a way that nobody else can read.',
  inOtherWords:
    'Two people want to speak in a secret language. One of them starts, the other answers with something that makes no sense, and both give up.',
  definition:
    'The TLS handshake, or the protected connection after it, ended with a protocol error: a message was missing, malformed or out of order, or a key exchange failed. Chromium’s ERR_SSL_PROTOCOL_ERROR covers all that has no more exact name. It may come from the server, the browser, or anything that intercepts the connection.',
  misunderstanding: {
    myth: 'A TLS error proves that the site is badly set up.',
    truth:
      'Antivirus programs, company proxies and Wi-Fi sign-in pages can break the same talk. Only a comparison with another network and device tells.',
  },
  related: [
    'failures/no-common-encryption',
    'failures/not-a-secure-port',
    'failures/secure-connection-rejected',
    'failures/encrypted-data-damaged',
    'failures/secure-connection-downgraded',
    'failures/certificate-broken',
    'failures/browser-security-failed',
    'failures/early-data-refused',
    'families/certificate',
  ],
  questions: [
    {
      question: 'How do I fix ERR_SSL_PROTOCOL_ERROR?',
      answer:
        'Try another network and another browser first. If it fails only in one of them, look there: at an antivirus that scans https, a VPN, or a browser that is out of date. If it fails everywhere, it is up to the site’s owner.',
    },
    {
      question: 'Does deleting cookies or the cache help?',
      answer:
        'Hardly ever, since they come into play only after the connection stands. Restarting the browser can help, because it then begins every connection anew.',
    },
    {
      question: 'Is it dangerous?',
      answer:
        'The browser stopped before it would have sent anything unprotected. Just don’t go to the http form of the address instead and type secrets there.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Secure connection failed',
  sign: '🤝',
  headline: 'No secure connection to {site} could be set up or kept',
  short: 'No secure connection',
  plain:
    'Your browser and {site} have to agree on how to encrypt what they send. That did not succeed, or it broke down later. The cause can be the site’s settings, an old program, or something in between that meddles; we can’t tell which.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin', 'you'],
  causes: [
    'The site’s server, or a device in front of it, doesn’t follow the rules of secure connections.',
    'The server speaks plain http on the port that is meant for https.',
    'The certificate, the site’s proof of identity, is missing or was not accepted.',
    'An inspecting proxy, an antivirus or a filter disturbs the handshake, the first words of a secure connection.',
    'The browser or the device is too old for what the site asks.',
  ],
  steps: {
    visitor: [
      'Bring the browser and the device’s system up to date.',
      'Switch to another network for a test, or ask at work whether https traffic is inspected.',
      'If the address has a port number, make sure that https belongs with it.',
    ],
    owner: [
      'Offer TLS 1.2 and 1.3 with current cipher suites; Mozilla’s configuration generator has ready settings.',
      'Check that the port really speaks TLS, and that the server has a certificate for this name.',
      'Behind a CDN, check that its certificate covers a name this deep, as a wildcard covers one level only.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h',
    'https://www.rfc-editor.org/rfc/rfc8446.html#section-6',
    'https://wiki.mozilla.org/Security/Server_Side_TLS',
  ],
} satisfies Entry;
