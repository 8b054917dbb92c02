import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: ['ERR_CERT_SYMANTEC_LEGACY'],
  firefox: {
    MOZILLA_PKIX_ERROR_ISSUER_NO_LONGER_TRUSTED: 0x805a3fef,
    MOZILLA_PKIX_ERROR_ADDITIONAL_POLICY_CONSTRAINT_FAILED: 0x805a3ff3,
    SEC_ERROR_UNTRUSTED_ISSUER: 0x805a1fec,
    SEC_ERROR_UNTRUSTED_CERT: 0x805a1feb,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'The one who vouches for the certificate shown is no longer trusted by your browser.',
  inOtherWords:
    'A school was closed because it sold diplomas. Yours may be honestly earned, but employers want to see another one now.',
  definition:
    'The chain leads to a root or an intermediate that is explicitly distrusted, for example for certificates issued after a certain date, or that was marked so by a user or administrator. That differs from an unknown issuer, where nobody has ever decided. Older examples in both browsers were the authorities of Symantec.',
  misunderstanding: {
    myth: 'An authority is either trusted or not, for ever.',
    truth:
      'Browser makers review them all the time, and trust can end on a date, for new certificates only or for all.',
  },
  related: [
    'failures/certificate-untrusted',
    'failures/certificate-revoked',
    'failures/certificate-not-logged',
    'failures/certificate-broken',
    'failures/blocked-unsafe',
    'failures/certificate-pin-mismatch',
  ],
  questions: [
    {
      question: 'Who decides whom my browser trusts?',
      answer:
        'The makers of browsers and systems do. They publish their rules, and discuss in public when an authority breaks them.',
    },
    {
      question: 'Why does it only fail in new versions?',
      answer:
        'The list of trusted issuers comes with the browser and its updates. An old version may still hold the issuer that a new one has removed.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Issuer no longer trusted',
  sign: '🏚️',
  headline: 'Your browser does not trust the certificate shown for {site} any more',
  short: 'The issuer lost its trust',
  plain:
    'A certificate is a site’s proof of identity, and somebody has to vouch for it. Whoever vouches for the one shown for {site} has lost your browser’s trust, wholly or in part. The site may be quite all right, and a new certificate mostly settles it.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'you', 'network-admin'],
  causes: [
    'Browser makers have withdrawn their trust from the authority after mistakes or a closure.',
    'The site was not told, or didn’t act in time, to change its certificate.',
    'Somebody marked the certificate or its issuer as not trusted on this device.',
    'Something in between shows a certificate from such an issuer.',
  ],
  steps: {
    visitor: [
      'Update the browser, as its list of trusted issuers comes with it.',
      'If you or your company changed trust settings of certificates, have a look at those.',
      'Otherwise stay away until the site shows another certificate.',
    ],
    owner: [
      'Get a certificate from an authority that all browser makers trust, and replace the old one on every server.',
      'Watch the announcements of the Chrome and Mozilla root programs, which set dates well ahead.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/util/SECerrs.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/mozpkix/include/pkix/pkixnss.h',
    'https://wiki.mozilla.org/CA',
    'https://googlechrome.github.io/chromerootprogram/',
  ],
} satisfies Entry;
