import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: ['ERR_BAD_SSL_CLIENT_AUTH_CERT'],
  firefox: {
    SSL_ERROR_BAD_CERT_ALERT: 0x805a2fef,
    SSL_ERROR_REVOKED_CERT_ALERT: 0x805a2fee,
    SSL_ERROR_EXPIRED_CERT_ALERT: 0x805a2fed,
    SSL_ERROR_UNSUPPORTED_CERT_ALERT: 0x805a2fc1,
    SSL_ERROR_CERTIFICATE_UNKNOWN_ALERT: 0x805a2fc0,
    SSL_ERROR_UNKNOWN_CA_ALERT: 0x805a2fa3,
    SSL_ERROR_ACCESS_DENIED_ALERT: 0x805a2fa2,
    SSL_ERROR_CERTIFICATE_UNOBTAINABLE_ALERT: 0x805a2f97,
    SSL_ERROR_BAD_CERT_HASH_VALUE_ALERT: 0x805a2f94,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'The other end looked at your digital ID card, or missed it, and did not let you in.',
  inOtherWords:
    'You hold your library card to the reader at the door, and it flashes red. The card may be out of date, or from another library.',
  definition:
    'The peer ended the TLS connection with an alert about the client’s certificate: bad_certificate, certificate_revoked, certificate_expired, unsupported_certificate, certificate_unknown, unknown_ca or access_denied. Chromium sums them all up as ERR_BAD_SSL_CLIENT_AUTH_CERT. Such an alert can also come without a client certificate having been sent.',
  misunderstanding: {
    myth: '‘Certificate expired’ here means that the site’s certificate has run out.',
    truth:
      'This message came from the other end, about the certificate on your side. Your browser has other names for what it dislikes in the site’s.',
  },
  related: [
    'failures/client-certificate-wanted',
    'failures/client-certificate-unusable',
    'failures/secure-connection-rejected',
  ],
  questions: [
    {
      question: 'How do I choose another certificate?',
      answer:
        'Close all windows of the browser and open the site again: the choice comes back. In Chrome, a private window often does as well.',
    },
    {
      question: 'Why did it work yesterday?',
      answer:
        'Personal certificates run out on a fixed date, so look at yours. The site may also have changed the issuers that it accepts.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Client certificate rejected',
  sign: '🙅',
  headline: 'No digital ID card was accepted for {site}',
  short: 'No personal certificate was accepted',
  plain:
    'Some sites want your browser to show a personal certificate, a kind of digital ID card. The other end turned yours down, or missed it. It gives only a rough reason, such as expired, withdrawn or of unknown origin.',
  party: 'unknown',
  place: 'unknown',
  turn: ['you', 'network-admin', 'site-owner'],
  causes: [
    'Your personal certificate has run out or was withdrawn.',
    'It comes from an issuer that the server doesn’t know.',
    'The wrong one of several certificates was chosen.',
    'It is valid, but you are not on the list of people who may enter.',
    'No certificate was sent at all, and the server, or something before it, complains in this way.',
  ],
  steps: {
    visitor: [
      'Quit the browser, open the site again, and choose another certificate.',
      'Look at the dates of your certificate in the browser’s or the system’s certificate list.',
      'If it has run out, ask the issuer for a new one, and remove the old one afterwards.',
      'If you never had such a certificate, tell the site’s owner what you see.',
    ],
    owner: [
      'Read in the TLS log which check failed: issuer, dates, revocation or a rule of your own.',
      'Make sure the server trusts the issuing CA and its intermediates (nginx: ssl_client_certificate; Apache: SSLCACertificateFile).',
      'Check that the server’s clock is right and its revocation lists are fresh.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h',
    'https://www.rfc-editor.org/rfc/rfc8446.html#section-6.2',
    'https://source.chromium.org/chromium/chromium/src/+/main:net/ssl/openssl_ssl_util.cc',
  ],
} satisfies Entry;
