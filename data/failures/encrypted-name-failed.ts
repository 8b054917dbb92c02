import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: [
    'ERR_ECH_NOT_NEGOTIATED',
    'ERR_ECH_FALLBACK_CERTIFICATE_INVALID',
    'ERR_INVALID_ECH_CONFIG_LIST',
    'ERR_STRICT_ECH_REQUIRED',
  ],
  firefox: {
    SSL_ERROR_ECH_RETRY_WITH_ECH: 0x805a2f44,
    SSL_ERROR_ECH_RETRY_WITHOUT_ECH: 0x805a2f43,
    SSL_ERROR_ECH_FAILED: 0x805a2f42,
    SSL_ERROR_ECH_REQUIRED_ALERT: 0x805a2f41,
    SSL_ERROR_RX_MALFORMED_ESNI_KEYS: 0x805a2f50,
    SSL_ERROR_RX_MALFORMED_ESNI_EXTENSION: 0x805a2f4f,
    SSL_ERROR_MISSING_ESNI_EXTENSION: 0x805a2f4e,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'Your browser wanted to keep the name of the site secret, and that did not work.',
  inOtherWords:
    'You send a letter in a locked box, but the receiver has changed the lock, and your key no longer fits. Rather than send it open, you keep it.',
  definition:
    'Encrypted Client Hello (ECH) encrypts the real host name with a public key from the site’s HTTPS record. If the server can’t decrypt it, it answers under its public name and may send new keys for one retry. These errors say that the retry was not possible, that the fallback certificate was not valid, that the configuration was malformed, or that ECH was required but could not be used.',
  misunderstanding: {
    myth: 'The browser should just send the name openly then.',
    truth: 'An attacker could force exactly that. So without proof from the site, the browser doesn’t fall back.',
  },
  related: [
    'failures/name-unknown-to-server',
    'failures/secure-connection-rejected',
    'failures/secure-name-service-failed',
  ],
  questions: [
    {
      question: 'What is Encrypted Client Hello?',
      answer:
        'A part of new secure connections that also hides the site’s name. Without it, the network can read which site you open, though not what you do there.',
    },
    {
      question: 'Can I turn it off?',
      answer:
        'Browsers have settings and company policies for it. First look at whether another network works, because then the first one is in the way.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Encrypted site name failed',
  sign: '🥸',
  headline: 'The name {site} could not be sent in secret',
  short: 'The name couldn’t be kept secret',
  plain:
    'New browsers can hide which site you go to, even from the networks in between. For {site} that did not work: the other end could not read the hidden name, or the key to hide it was missing or damaged. Your browser stopped, so that the name isn’t given away.',
  party: 'unknown',
  place: 'unknown',
  turn: ['wait', 'network-admin', 'site-owner'],
  causes: [
    'The site has just changed its keys, and your browser or the name service still has the old ones.',
    'The site’s servers don’t all have the same keys.',
    'A filter or an inspecting proxy on the way blocks or rewrites this kind of greeting.',
    'The site’s entry in the name service is damaged.',
  ],
  steps: {
    visitor: [
      'Reload after a few minutes, when old keys have run out.',
      'Compare with another network; some companies and countries block hidden names.',
      'On a work device, ask whether it is meant to use Encrypted Client Hello.',
    ],
    owner: [
      'Keep old ECH keys working until the longest TTL of the HTTPS record has passed.',
      'Make sure that every server behind the name has a valid certificate for the ECH public name, for the fallback.',
      'Compare the ech value in your HTTPS record with what the servers hold.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h',
    'https://www.rfc-editor.org/rfc/rfc9849.html',
    'https://support.mozilla.org/en-US/kb/understand-encrypted-client-hello',
  ],
} satisfies Entry;
