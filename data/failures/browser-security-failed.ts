import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: [],
  firefox: {
    SEC_ERROR_IO: 0x805a2000,
    SEC_ERROR_LIBRARY_FAILURE: 0x805a1fff,
    SEC_ERROR_BAD_DATA: 0x805a1ffe,
    SEC_ERROR_OUTPUT_LEN: 0x805a1ffd,
    SEC_ERROR_INPUT_LEN: 0x805a1ffc,
    SEC_ERROR_INVALID_ARGS: 0x805a1ffb,
    SEC_ERROR_INVALID_ALGORITHM: 0x805a1ffa,
    SEC_ERROR_NO_MEMORY: 0x805a1fed,
    SEC_ERROR_BAD_DATABASE: 0x805a1fee,
    SEC_ERROR_LEGACY_DATABASE: 0x805a1f4f,
    SEC_ERROR_READ_ONLY: 0x805a1fbe,
    SEC_ERROR_NEED_RANDOM: 0x805a1fc1,
    SEC_ERROR_NO_MODULE: 0x805a1fc0,
    SEC_ERROR_NOT_INITIALIZED: 0x805a1f66,
    SEC_ERROR_INVALID_STATE: 0x805a1f4d,
    SEC_ERROR_LIBPKIX_INTERNAL: 0x805a1f5a,
    SEC_ERROR_PKCS11_GENERAL_ERROR: 0x805a1f59,
    SEC_ERROR_PKCS11_FUNCTION_FAILED: 0x805a1f58,
    SEC_ERROR_UNKNOWN_PKCS11_ERROR: 0x805a1f52,
    SEC_ERROR_INCOMPATIBLE_PKCS11: 0x805a1f69,
    SEC_ERROR_UNRECOGNIZED_OID: 0x805a1f71,
    SEC_ERROR_OUT_OF_SEARCH_LIMITS: 0x805a1f62,
    SSL_ERROR_GENERATE_RANDOM_FAILURE: 0x805a2fbf,
    SSL_ERROR_MD5_DIGEST_FAILURE: 0x805a2fb7,
    SSL_ERROR_SHA_DIGEST_FAILURE: 0x805a2fb6,
    SSL_ERROR_DIGEST_FAILURE: 0x805a2f81,
    SSL_ERROR_MAC_COMPUTATION_FAILURE: 0x805a2fb5,
    SSL_ERROR_SYM_KEY_CONTEXT_FAILURE: 0x805a2fb4,
    SSL_ERROR_SYM_KEY_UNWRAP_FAILURE: 0x805a2fb3,
    SSL_ERROR_IV_PARAM_FAILURE: 0x805a2fb1,
    SSL_ERROR_INIT_CIPHER_SUITE_FAILURE: 0x805a2fb0,
    SSL_ERROR_SESSION_KEY_GEN_FAILURE: 0x805a2faf,
    SSL_ERROR_ENCRYPTION_FAILURE: 0x805a2fba,
    SSL_ERROR_CLIENT_KEY_EXCHANGE_FAILURE: 0x805a2fbb,
    SSL_ERROR_APPLICATION_ABORT: 0x805a2f5b,
    SSL_ERROR_APP_CALLBACK_ERROR: 0x805a2f5a,
    SSL_ERROR_FEATURE_DISABLED: 0x805a2f45,
    SSL_ERROR_FEATURE_NOT_SUPPORTED_FOR_CLIENTS: 0x805a2f89,
    SSL_ERROR_TX_RECORD_TOO_LONG: 0x805a2fe6,
    SSL_ERROR_BAD_RESUMPTION_TOKEN_ERROR: 0x805a2f53,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'The tool that your browser uses for secure connections failed or got stuck.',
  inOtherWords:
    'The letter is fine and the postman is ready, but your letter opener has broken. Nobody wants to tear the letter open by hand.',
  definition:
    'NSS, the security library of Firefox, reported an internal error: library failure, invalid arguments, lack of memory, an unusable database, a PKCS #11 module that failed, or a step of encryption that did not work. These names describe the library’s state. They can be set off by local trouble as well as by unexpected input from the peer.',
  misunderstanding: {
    myth: 'The site has a bad certificate.',
    truth: 'For a bad certificate there are names that say so. Here the check itself did not come to an end.',
  },
  related: [
    'failures/secure-connection-failed',
    'failures/client-certificate-unusable',
    'failures/certificate-broken',
    'failures/device-out-of-connections',
  ],
  questions: [
    {
      question: 'What does SEC_ERROR_LIBRARY_FAILURE mean?',
      answer:
        'The library could not do its work and gives no closer reason. A restart, an update or a new profile mostly tells whether this device is the cause.',
    },
    {
      question: 'Should I delete cert9.db?',
      answer:
        'Better not as a first step: it holds certificates and exceptions you have added. Try a fresh profile, which shows whether that file is the problem and changes nothing in the old one.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Browser security failed',
  sign: '🧰',
  headline: 'The part of your browser that secures connections reported a fault',
  short: 'Fault in the browser’s security part',
  plain:
    'Your browser has a part that encrypts and checks everything, and it ran into a fault of its own with {site}. It may lack memory or a file, or it was given something it can’t digest. That can come from this device, from the site or from in between.',
  party: 'unknown',
  place: 'unknown',
  turn: ['you', 'network-admin', 'site-owner'],
  causes: [
    'The browser was updated while it ran, and needs a restart.',
    'The certificate store in the browser’s profile is damaged, full or read-only.',
    'An add-on module for smart cards or security keys doesn’t work properly.',
    'An antivirus or another program steps into the browser.',
    'The other end sent something odd that the library couldn’t handle.',
  ],
  steps: {
    visitor: [
      'Quit the browser fully, start it again, and install its updates.',
      'See whether other https sites open: if they do, it has to do with this one.',
      'If all of them fail, try a fresh profile; in Firefox, about:profiles makes one.',
    ],
    owner: [
      'If many visitors report it, test your certificate chain for unusual encodings and very large keys.',
      'Compare a server with a plain, current TLS setup to find out which part sets it off.',
    ],
  },
  sources: [
    'https://searchfox.org/mozilla-central/source/security/nss/lib/util/SECerrs.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h',
    'https://support.mozilla.org/en-US/kb/profile-manager-create-remove-switch-firefox-profiles',
  ],
} satisfies Entry;
