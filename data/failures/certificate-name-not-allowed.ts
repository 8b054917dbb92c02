import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: ['ERR_CERT_NAME_CONSTRAINT_VIOLATION', 'ERR_CERT_NON_UNIQUE_NAME'],
  firefox: { SEC_ERROR_CERT_NOT_IN_NAME_SPACE: 0x805a1f90 },
} satisfies FailureNames;

export const guide = {
  meaning: 'The one who vouches for the site is not entitled to vouch for that name.',
  inOtherWords:
    'A head teacher may sign school reports, but not driving licences. A licence with her signature is worth nothing.',
  definition:
    'An issuing certificate can carry name constraints, which limit the DNS names and addresses in certificates below it. A name outside them makes the whole chain invalid. Chromium also has a name for publicly issued certificates for names that are not unique on the internet, such as ‘intranet’; older versions took that as a mere warning, newer ones as an error.',
  misunderstanding: {
    myth: 'A trusted authority may issue certificates for any name.',
    truth: 'Most public roots may, but many intermediates, above all of companies and states, are fenced in.',
  },
  related: [
    'failures/certificate-wrong-name',
    'failures/certificate-wrong-purpose',
    'failures/certificate-untrusted',
    'failures/name-collision',
  ],
  questions: [
    {
      question: 'What are name constraints good for?',
      answer:
        'A company can run its own authority without being able to imitate the rest of the internet. If its key is stolen, the damage stays inside the fence.',
    },
    {
      question: 'Why can’t I get a public certificate for ‘intranet’?',
      answer: 'Thousands of networks have a machine of that name. A certificate for it would be valid in all of them.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Name not allowed in certificate',
  sign: '🚫',
  headline: 'The certificate shown for {site} may not speak for that name',
  short: 'The issuer may not vouch here',
  plain:
    'A certificate is a site’s proof of identity, and some issuers may vouch only for certain names. The one shown for {site} goes beyond that, or is for a name that anybody could use. So it proves nothing, and your browser does not accept it.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'A company’s own authority is limited to its domains, and issued a certificate for another one.',
    'The certificate lists one name too many, next to allowed ones.',
    'A public authority was asked to vouch for an inside name, such as a single word.',
    'Something in between makes certificates for names that it has no right to.',
  ],
  steps: {
    visitor: [
      'On a company device, report the name to the help desk.',
      'Elsewhere, stay away until the site has another certificate.',
    ],
    owner: [
      'Compare the names in the certificate with the nameConstraints of the intermediate that issued it.',
      'Reissue it without the extra names, or from an issuer that is not limited.',
      'For inside names, use a domain that you own, and certificates from your own CA.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/util/SECerrs.h',
    'https://www.rfc-editor.org/rfc/rfc5280.html#section-4.2.1.10',
  ],
} satisfies Entry;
