import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: ['ERR_SSL_UNRECOGNIZED_NAME_ALERT'],
  firefox: { SSL_ERROR_UNRECOGNIZED_NAME_ALERT: 0x805a2f96 },
} satisfies FailureNames;

export const guide = {
  meaning: 'The machine that answered says that it doesn’t know the site you want.',
  inOtherWords:
    'You arrive at a big office house and ask for a firm. The porter goes through the list and shakes his head: no such firm here.',
  definition:
    'The server answered the Server Name Indication in the ClientHello with a fatal unrecognized_name alert. The TLS connection was ended before any HTTP request, so no status code exists. Many servers show the certificate of a default site instead of sending this alert.',
  misunderstanding: {
    myth: 'The domain doesn’t exist.',
    truth:
      'An address was found for it, so it very likely exists. But that address leads to a machine that doesn’t serve it.',
  },
  related: [
    'failures/certificate-wrong-name',
    'failures/no-common-encryption',
    'failures/secure-connection-rejected',
    'statuses/421',
    'failures/encrypted-name-failed',
  ],
  questions: [
    {
      question: 'Why does it work with www but not without?',
      answer: 'To a server these are two names, and each must be set up. One of them was left out.',
    },
    {
      question: 'I have just connected my domain. How long must I wait?',
      answer:
        'Your host or CDN first has to get a certificate for the name. That takes minutes to hours with most providers; their control panel shows how far it is.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Name unknown to the server',
  sign: '❔',
  headline: 'Whoever answered doesn’t know the name {site}',
  short: 'The server doesn’t know this name',
  plain:
    'One machine often serves many sites, so your browser says at the start which one it wants. The machine that answered says that it has no site called {site}, or no proof of identity for it. The name may lead to the wrong place, or the site isn’t set up there yet.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'wait', 'you'],
  causes: [
    'The domain was pointed at a host or CDN where it has not been added.',
    'The name is missing from the server’s configuration, for example the form with www.',
    'The certificate for a new site is still being made.',
    'A typing mistake leads to a name that exists only in the name service.',
    'An inspecting proxy on the way doesn’t pass the name on.',
  ],
  steps: {
    visitor: [
      'Check the spelling, and try the address with and without www.',
      'If the site is new or has just moved, come back in an hour.',
    ],
    owner: [
      'Add the host name to the virtual host, CDN or hosting account that the DNS record points to.',
      'Test with ‘openssl s_client -connect host:443 -servername name’ for each name you use.',
      'Remove DNS records for names that you no longer serve.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h',
    'https://www.rfc-editor.org/rfc/rfc6066.html#section-3',
  ],
} satisfies Entry;
