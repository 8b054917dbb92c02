import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: ['ERR_CERT_WEAK_SIGNATURE_ALGORITHM', 'ERR_CERT_WEAK_KEY'],
  firefox: {
    SEC_ERROR_CERT_SIGNATURE_ALGORITHM_DISABLED: 0x805a1f50,
    SEC_ERROR_SIGNATURE_ALGORITHM_DISABLED: 0x805a1f4b,
    SSL_ERROR_WEAK_SERVER_CERT_KEY: 0x805a2f7c,
    MOZILLA_PKIX_ERROR_INADEQUATE_KEY_SIZE: 0x805a3ffe,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'The proof of identity shown for the site is made in a way that no longer counts as safe.',
  inOtherWords: 'A padlock with only two digits was fine for a diary. Nobody would hang it on a shop door now.',
  definition:
    'The certificate or one of its issuers is signed with a disabled algorithm such as MD5 or SHA-1, or holds a public key below the minimum size. For public certificates the minimum is RSA with 2048 bits. The signature of a root in the trust store doesn’t count, since it is trusted by itself.',
  misunderstanding: {
    myth: 'Weak means that somebody has broken into this site.',
    truth: 'It means that a forger may one day be able to. Browsers refuse before that happens.',
  },
  related: ['failures/certificate-broken', 'failures/no-common-encryption', 'failures/certificate-valid-too-long'],
  questions: [
    {
      question: 'Why is SHA-1 no longer allowed?',
      answer:
        'Researchers have shown how to make two different documents with the same SHA-1 fingerprint. A forger could use that to make a certificate that looks properly signed.',
    },
    {
      question: 'Can I make my old printer work again?',
      answer:
        'Look for a firmware update, and for a menu entry to create a new certificate. If there is none, use its own buttons or its maker’s app, and think of a newer device.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Certificate too weak',
  sign: '🥀',
  headline: 'The certificate shown for {site} is made in a way that is no longer safe',
  short: 'The certificate is too weak',
  plain:
    'A certificate, a site’s proof of identity, is protected by mathematics, and computers get better at breaking it. The one shown for {site} uses a method or a key that is no longer strong enough. So your browser does not rely on it.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'you', 'network-admin'],
  causes: [
    'The certificate, or one above it, is signed with SHA-1 or MD5.',
    'Its key is too short, such as RSA with 1024 bits.',
    'An old router, printer or appliance made its own certificate years ago.',
    'An old antivirus or company proxy makes weak certificates on the way.',
  ],
  steps: {
    visitor: [
      'For a device of your own, update its firmware and let it make a new certificate.',
      'If many sites show this, update the antivirus or ask who runs the network.',
      'For a public site, leave it and tell the owner.',
    ],
    owner: [
      'Reissue with SHA-256 and RSA 2048 or ECDSA P-256 at least, for intermediates too.',
      'Remove old intermediates with SHA-1 signatures from the chain that your server sends.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/util/SECerrs.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/mozpkix/include/pkix/pkixnss.h',
    'https://www.rfc-editor.org/rfc/rfc9155.html',
    'https://www.rfc-editor.org/rfc/rfc9325.html#section-4.5',
  ],
} satisfies Entry;
