import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: ['ERR_CERT_DATE_INVALID'],
  firefox: {
    SEC_ERROR_EXPIRED_CERTIFICATE: 0x805a1ff5,
    SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE: 0x805a1fe2,
    SSL_ERROR_DC_EXPIRED: 0x805a2f47,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'By your device’s clock, a proof of identity shown for the site is not valid today.',
  inOtherWords:
    'Somebody shows you a passport, and by your calendar it ran out last week. Either the passport is old, or your calendar is wrong.',
  definition:
    'The current time of the device lies outside the validity period (notBefore to notAfter) of the site’s certificate or of one above it in the chain. Chromium uses one name for both ends of the period, while Firefox’s names here mean that the end has passed. Delegated credentials, which live only for days, can run out as well.',
  misunderstanding: {
    myth: 'An expired certificate means that the site has been hacked.',
    truth:
      'Mostly somebody forgot to renew it, or the renewal broke. Still, nobody vouches for the site any more, so don’t enter anything there.',
  },
  related: [
    'failures/certificate-not-yet-valid',
    'failures/certificate-revoked',
    'failures/certificate-untrusted',
    'failures/certificate-valid-too-long',
    'classes/network',
    'failures/certificate-status-unknown',
    'failures/insecure-response',
    'statuses/526',
    'families/certificate',
  ],
  questions: [
    {
      question: 'How do I fix NET::ERR_CERT_DATE_INVALID?',
      answer:
        'Check the date, time and time zone of your device first. If they are right, it is mostly up to the site’s owner to renew the certificate.',
    },
    {
      question: 'Why do all https sites show this error?',
      answer:
        'Then your clock is probably wrong: an empty battery in an old computer can set it back by years. If the clock is right, an antivirus or a proxy may show certificates of its own.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Certificate out of date',
  sign: '📅',
  headline: 'By this device’s clock, the certificate shown for {site} is not valid',
  short: 'Certificate not valid now',
  plain:
    'A certificate, a site’s proof of identity, counts only between two dates. By this device’s clock, today is outside them for {site}, or for whoever vouches for it. Either a certificate has run out or is too new, or the clock is wrong.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'you'],
  causes: [
    'The site’s certificate has run out and was not renewed.',
    'The date or the time on this device is wrong.',
    'The certificate was renewed, but the server still shows the old one.',
    'A certificate higher up has run out, or one that an antivirus or a proxy shows in between.',
    'The certificate is so new that its first day has not begun.',
  ],
  steps: {
    visitor: [
      'Check the date, the time and the time zone of this device, and let it set them automatically.',
      'If they are right, leave the page for now: most likely the site’s owner has to renew.',
      'Tell the owner, if you can reach them in another way than through this page.',
    ],
    owner: [
      'Renew the certificate, then reload the server so that it really uses the new one.',
      'Look at every server behind the load balancer, and at the intermediates in the chain.',
      'Automate the renewal (ACME), and have the expiry date watched.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/util/SECerrs.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/mozpkix/include/pkix/pkixnss.h',
    'https://www.rfc-editor.org/rfc/rfc5280.html#section-4.1.2.5',
  ],
} satisfies Entry;
