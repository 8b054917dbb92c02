import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: ['ERR_CERT_REVOKED'],
  firefox: {
    SEC_ERROR_REVOKED_CERTIFICATE: 0x805a1ff4,
    SEC_ERROR_REVOKED_KEY: 0x805a1fc3,
    SEC_ERROR_REVOKED_CERTIFICATE_CRL: 0x805a1f6f,
    SEC_ERROR_REVOKED_CERTIFICATE_OCSP: 0x805a1f6e,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'The proof of identity shown for the site was declared invalid before its time.',
  inOtherWords:
    'A stolen bank card still looks valid, with a date in the future. But the bank has cancelled it, and the shop’s machine knows.',
  definition:
    'The authority that issued the certificate, or the browser’s maker, lists it as revoked. Browsers learn of it from lists that they download (CRLSets in Chromium, CRLite and OneCRL in Firefox), or from the issuer’s OCSP service. For public website certificates a revocation is final, but it takes a while until every browser knows of it.',
  misunderstanding: {
    myth: 'A revoked certificate proves that the site is a fake.',
    truth:
      'It may be a routine replacement. But it may also be a stolen key, and from outside nobody can tell the two apart.',
  },
  related: ['failures/certificate-status-unknown', 'failures/certificate-expired', 'failures/certificate-distrusted'],
  questions: [
    {
      question: 'Can I still visit the site?',
      answer: 'Please don’t until it has a new certificate. Whoever has the old key could pass for the site.',
    },
    {
      question: 'Why does another browser open it?',
      answer:
        'Browsers get their lists of revoked certificates in different ways and at different times. The other one may simply not know yet.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Certificate revoked',
  sign: '⛔',
  headline: 'The certificate shown for {site} has been withdrawn',
  short: 'Certificate withdrawn',
  plain:
    'A certificate is a site’s proof of identity. The one shown for {site}, or one above it, was declared invalid before its end date, so your browser no longer accepts it. We can’t tell why: it can be a routine replacement or a stolen key.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The certificate was replaced, but the server still shows the old one.',
    'Its private key became known to others, or might have.',
    'The authority that issued it had made a mistake and took back a whole batch.',
    'Somebody or something in between shows a withdrawn certificate in place of the site’s.',
  ],
  steps: {
    visitor: [
      'Stay away for now, and send nothing to this site.',
      'Look for news from the site through another channel, such as its app.',
    ],
    owner: [
      'Ask the authority that issued the certificate for the reason, and get a new one.',
      'If the key may have leaked, make a new key pair first, and find out how it got out.',
      'See that all your servers show the new certificate.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/util/SECerrs.h',
    'https://www.rfc-editor.org/rfc/rfc5280.html#section-3.3',
    'https://www.rfc-editor.org/rfc/rfc6960.html',
  ],
} satisfies Entry;
