import type { Entry, FailureNames } from '../shapes';

export const names = {
  chrome: [
    'ERR_CERT_AUTHORITY_INVALID',
    'ERR_CERT_SELF_SIGNED_LOCAL_NETWORK',
    'ERR_CERT_KNOWN_INTERCEPTION_BLOCKED',
    'ERR_QUIC_CERT_ROOT_NOT_KNOWN',
  ],
  firefox: {
    SEC_ERROR_UNKNOWN_ISSUER: 0x805a1ff3,
    SEC_ERROR_UNTRUSTED_ISSUER: 0x805a1fec,
    SEC_ERROR_UNTRUSTED_CERT: 0x805a1feb,
    SEC_ERROR_CA_CERT_INVALID: 0x805a1fdc,
    MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT: 0x805a3ff2,
    MOZILLA_PKIX_ERROR_MITM_DETECTED: 0x805a3ff1,
    MOZILLA_PKIX_ERROR_ISSUER_NO_LONGER_TRUSTED: 0x805a3fef,
  },
} satisfies FailureNames;

export default {
  title: 'Certificate not trusted',
  sign: '🛂',
  headline: 'Your browser can’t be sure that it is talking to {site}',
  short: 'The certificate is not trusted',
  plain:
    'A certificate is a site’s proof of identity, vouched for by somebody your browser trusts. Nobody it trusts vouches for the one shown here, so it can’t be sure who is at the other end. That may be {site} itself, or something in between.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin', 'you'],
  causes: [
    'The site made its certificate itself (self-signed), as many home devices and test sites do.',
    'The site does not send an intermediate certificate, the link between its own and a trusted one.',
    'A company proxy or an antivirus opens the traffic and shows a certificate of its own.',
    'A hotel or café Wi-Fi wants you to sign in to it first.',
    'Somebody on the network is trying to read along.',
  ],
  steps: {
    visitor: [
      'Do not go past the warning, unless this is a device of your own that you know to show it.',
      'On public Wi-Fi, open its sign-in page first, then come back.',
      'Compare with another network: if the warning is gone there, the first network probably steps in between.',
      'On a work device, ask your help desk before anything else.',
    ],
    owner: [
      'Send the whole chain, intermediates included, and check it with ‘openssl s_client -showcerts’.',
      'Use a certificate from a publicly trusted authority such as Let’s Encrypt; inside a company, put your own root certificate on the devices.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/util/SECerrs.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/mozpkix/include/pkix/pkixnss.h',
    'https://www.rfc-editor.org/rfc/rfc5280.html#section-6',
    'https://support.mozilla.org/en-US/kb/error-codes-secure-websites',
  ],
} satisfies Entry;
