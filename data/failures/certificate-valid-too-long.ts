import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: ['ERR_CERT_VALIDITY_TOO_LONG'],
  firefox: { MOZILLA_PKIX_ERROR_VALIDITY_TOO_LONG: 0x805a3ff7, SSL_ERROR_DC_INAPPROPRIATE_VALIDITY_PERIOD: 0x805a2f46 },
} satisfies FailureNames;

export const guide = {
  meaning: 'The proof of identity shown for the site runs for more time than browsers accept.',
  inOtherWords:
    'A parking permit for fifty years looks suspicious. The town hands them out for one year, so that it notices when somebody moves away.',
  definition:
    'The span between notBefore and notAfter exceeds a maximum. The CA/Browser Forum sets limits for publicly trusted certificates by their date of issue. Chromium checks such a limit only for certificates that lead to a publicly known root; Firefox’s name for it is rare. For delegated credentials the limit is seven days.',
  misunderstanding: {
    myth: 'The longer a certificate is valid, the better.',
    truth: 'A long life also means that a stolen key or a changed owner stays dangerous for longer.',
  },
  related: ['failures/certificate-expired', 'failures/certificate-weak', 'failures/certificate-not-logged'],
  questions: [
    {
      question: 'Why do certificates get shorter and shorter lives?',
      answer:
        'Withdrawing a certificate early works badly in practice. A short life limits the harm, and renewal can be left to a program.',
    },
    {
      question: 'Does the limit hold for my company’s own authority?',
      answer:
        'Browsers apply these limits to publicly trusted certificates. Some systems have limits for private ones too, so shorter is safer.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Certificate valid for too long',
  sign: '🐢',
  headline: 'The certificate shown for {site} is valid for longer than allowed',
  short: 'Valid for too long',
  plain:
    'A certificate is a site’s proof of identity, and it may be made out for a limited time only. The one shown for {site} is made out for longer than browsers allow. It has to be replaced by one with a shorter life.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'A public authority made it out for longer than its own rules allow.',
    'A company’s authority, which stands below a public one, issued it by hand for many years.',
    'A short-lived stand-in for the certificate (a delegated credential) was made out for too many days.',
    'Something in between shows such a certificate in place of the site’s.',
  ],
  steps: {
    visitor: [
      'Look whether the same happens in another network; if it doesn’t, tell whoever runs the first one.',
      'Otherwise leave the site for now, and give its owner the exact name of the error.',
    ],
    owner: [
      'Issue a new certificate within the limit for its date of issue: 398 days since September 2020, 200 days since 15 March 2026.',
      'Automate the renewal, because the limit falls to 100 days in March 2027 and to 47 in March 2029.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/mozpkix/include/pkix/pkixnss.h',
    'https://www.rfc-editor.org/rfc/rfc9345.html',
    'https://source.chromium.org/chromium/chromium/src/+/main:net/cert/cert_verify_proc.cc',
    'https://support.mozilla.org/en-US/kb/error-codes-secure-websites',
  ],
} satisfies Entry;
