import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: ['ERR_CERTIFICATE_TRANSPARENCY_REQUIRED'],
  firefox: { MOZILLA_PKIX_ERROR_INSUFFICIENT_CERTIFICATE_TRANSPARENCY: 0x805a3ff0 },
} satisfies FailureNames;

export const guide = {
  meaning: 'There is no proof that the certificate shown for the site was made known to the public.',
  inOtherWords:
    'A wedding has to be announced at the town hall, so that anybody may object. This couple can’t show that it was.',
  definition:
    'Certificate Transparency asks issuers to submit certificates to public, append-only logs, which return signed timestamps (SCTs). Chrome, and Firefox on desktop since version 135, require enough SCTs from accepted logs for certificates that lead to a publicly trusted root. They can come in the certificate, in the TLS handshake or in an OCSP response.',
  misunderstanding: {
    myth: 'A certificate that isn’t logged is a forgery.',
    truth: 'It may be quite genuine. But without the log, nobody could tell it from a forgery.',
  },
  related: ['failures/certificate-broken', 'failures/certificate-distrusted', 'failures/certificate-valid-too-long'],
  questions: [
    {
      question: 'What are the logs good for?',
      answer:
        'The owner of a domain can look up every certificate that was issued for it. False ones come to light that way.',
    },
    {
      question: 'Does logging give away my inside host names?',
      answer:
        'Yes, all names in a logged certificate are public. For secret names, use a wildcard or a private authority.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Certificate logging not proved',
  sign: '🗞️',
  headline: 'The certificate shown for {site} lacks proof that it was made public',
  short: 'No proof of public logging',
  plain:
    'A certificate is a site’s proof of identity, and browsers want public ones to be written into open logs that anybody can read. The one shown for {site} brings no proof that this was done, or not enough of it. Without it, a false certificate could go unnoticed.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin', 'you'],
  causes: [
    'The issuer left the proof out, or did so on the owner’s wish.',
    'Too few logs were used, or one of them is no longer accepted.',
    'The browser is very out of date and doesn’t know the current logs.',
    'A company’s inside certificates come from a publicly trusted root, without logging.',
    'Somebody uses a certificate that was never meant to be seen.',
  ],
  steps: {
    visitor: [
      'Update the browser, then load the page again.',
      'If the message stays, wait for the owner, and enter nothing there.',
    ],
    owner: [
      'Ask your CA to reissue the certificate with embedded SCTs; with most of them that is the default.',
      'Check that the server or CDN doesn’t serve an old certificate from before a log was retired.',
      'For inside names in a managed company, use a private root, to which these rules don’t apply.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/mozpkix/include/pkix/pkixnss.h',
    'https://googlechrome.github.io/CertificateTransparency/ct_policy.html',
    'https://developer.mozilla.org/en-US/docs/Web/Security/Certificate_Transparency',
    'https://www.rfc-editor.org/rfc/rfc9162.html#section-1',
  ],
} satisfies Entry;
