import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: [],
  firefox: {
    MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE: 0x805a3ffb,
    MOZILLA_PKIX_ERROR_NOT_YET_VALID_ISSUER_CERTIFICATE: 0x805a3ffa,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'The proof of identity shown for the site begins to count at a time that your clock has not reached.',
  inOtherWords: 'Your theatre ticket is for tomorrow, says the usher. You look at your watch: it stopped yesterday.',
  definition:
    'The device’s current time is before notBefore of the end-entity certificate or of an issuer in its chain. Firefox has names of its own for this; Chromium reports ERR_CERT_DATE_INVALID for both too early and too late, and shows a page about the clock where it is sure that the clock is wrong.',
  misunderstanding: {
    myth: 'The site’s owner made a mistake.',
    truth:
      'That happens. But your own clock may just as well be behind, and it is quick to check, so look at it first.',
  },
  related: ['failures/certificate-expired', 'failures/certificate-untrusted'],
  questions: [
    {
      question: 'Why does my computer lose the time?',
      answer:
        'A small battery on the main board keeps the clock going while the computer is off. When it is empty, the clock falls back, often by years. Setting the time from the internet helps until the battery is changed.',
    },
    {
      question: 'Is it safe to add an exception?',
      answer: 'Better correct the clock. With a wrong clock your browser can’t tell which certificates have expired.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Certificate not valid yet',
  sign: '🌱',
  headline: 'By this device’s clock, the certificate shown for {site} is not valid yet',
  short: 'Valid only from a later date',
  plain:
    'A certificate, a site’s proof of identity, counts only from a certain day on. By this device’s clock, that day has not come for the one shown for {site}, or for one above it. A clock that is behind is a common reason.',
  party: 'unknown',
  place: 'unknown',
  turn: ['you', 'site-owner'],
  causes: [
    'The date or time of this device is set too early, for example after its battery was empty.',
    'The time zone is wrong, so the clock is hours behind.',
    'The certificate is only minutes old, and the clocks differ a little.',
    'The site’s server installed a certificate that is meant for later.',
  ],
  steps: {
    visitor: [
      'Compare the date, the time and the time zone with your phone, and set them to automatic.',
      'Restart the browser after the clock is right.',
      'If the clock was right all along, wait an hour, then look again.',
    ],
    owner: [
      'Check notBefore with ‘openssl x509 -noout -dates’, for the intermediates too.',
      'Correct the clock of the machine that issues the certificates, if they come from a CA of your own.',
    ],
  },
  sources: [
    'https://searchfox.org/mozilla-central/source/security/nss/lib/mozpkix/include/pkix/pkixnss.h',
    'https://support.mozilla.org/en-US/kb/troubleshoot-time-errors-secure-websites',
    'https://www.rfc-editor.org/rfc/rfc5280.html#section-4.1.2.5',
  ],
} satisfies Entry;
