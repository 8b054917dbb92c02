import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: ['ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN'],
  firefox: { MOZILLA_PKIX_ERROR_KEY_PINNING_FAILURE: 0x805a4000 },
} satisfies FailureNames;

export const guide = {
  meaning: 'Your browser knows who may vouch for this site, and somebody else did.',
  inOtherWords:
    'Your bank always sends the same messenger. Today another one comes, with proper papers, but you were told to expect nobody else.',
  definition:
    'Browsers ship with public key pins for some hosts: at least one key in the verified chain must be among them. Here none was. Chains that end in a root which was added on the device are mostly exempt, so that company inspection works.',
  misunderstanding: {
    myth: 'Pins are the same as trust in an authority.',
    truth:
      'They go further. The authority may be trusted for all other sites, and still not be the one that this site uses.',
  },
  related: ['failures/certificate-intercepted', 'failures/certificate-distrusted', 'failures/certificate-no-exception'],
  questions: [
    {
      question: 'Is this an attack?',
      answer:
        'It can be one: that is what pins are made for. An old browser, or a strict setting together with a filter in the network, can lead to the same. In any case, don’t sign in until you know.',
    },
    {
      question: 'Why can’t I click past this warning?',
      answer:
        'The site, or the browser’s maker for it, has asked for no exceptions. A click would help an attacker most.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Not the expected certificate',
  sign: '📌',
  headline: 'The certificate shown for {site} is not one it is known to use',
  short: 'Not a certificate it uses',
  plain:
    'Sites show a certificate as their proof of identity. For some well-known sites your browser has a note of who may vouch for them. What was shown for {site} doesn’t match that note, so somebody else may be answering in its place.',
  party: 'unknown',
  place: 'unknown',
  turn: ['you', 'network-admin', 'site-owner'],
  causes: [
    'The site changed its issuer, and an out-of-date browser has an old note.',
    'A filter, an antivirus or a company proxy replaces the certificate, and the browser is set to be strict about it.',
    'An attacker holds a certificate that some authority issued by mistake.',
    'A program or policy set up pins of its own that no longer fit.',
  ],
  steps: {
    visitor: [
      'Don’t sign in to this site for now.',
      'Update the browser, and try another network.',
      'If it works elsewhere, find out what in the first network or on the device steps in between.',
    ],
    owner: [
      'If your site is in a browser’s built-in pin list, tell its maker before you change the CA.',
      'Keep backup pins, or have the pins removed; the Public-Key-Pins header is no longer supported.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/mozpkix/include/pkix/pkixnss.h',
    'https://source.chromium.org/chromium/chromium/src/+/main:net/http/transport_security_state.cc',
    'https://wiki.mozilla.org/SecurityEngineering/Public_Key_Pinning',
  ],
} satisfies Entry;
