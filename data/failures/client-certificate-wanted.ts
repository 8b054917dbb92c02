import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: ['ERR_SSL_CLIENT_AUTH_CERT_NEEDED'],
  firefox: { SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT: 0x805a2f4b, SSL_ERROR_NO_CERTIFICATE: 0x805a2ffd },
} satisfies FailureNames;

export const guide = {
  meaning: 'The other end asked for a digital ID card of yours, and your browser showed none.',
  inOtherWords:
    'The door to the staff room opens with a staff card. You have no card with you, so it stays shut, however friendly you are.',
  definition:
    'During the TLS handshake the server asked for a client certificate, and the client sent none. In TLS 1.3 a server that insists on one ends the connection with the certificate_required alert. The browser chooses among certificates in its own or the system’s store, usually with the user’s consent.',
  misunderstanding: {
    myth: 'The site’s certificate is missing.',
    truth: 'It is yours that was asked for. The site’s own certificate was already shown before.',
  },
  related: [
    'failures/client-certificate-rejected',
    'failures/client-certificate-unusable',
    'statuses/401',
    'failures/renegotiation-refused',
    'statuses/495',
    'statuses/496',
    'families/certificate',
  ],
  questions: [
    {
      question: 'What is a client certificate?',
      answer:
        'A file or smart card that proves who you are, issued by your company, bank or authority. The private key in it never leaves your side.',
    },
    {
      question: 'Why does the site not ask me again?',
      answer:
        'Browsers remember your choice until they are closed. Quit the browser fully, and the window to choose comes back.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Client certificate wanted',
  sign: '💳',
  headline: 'A digital ID card is wanted for {site}, and none was shown',
  short: 'A personal certificate is needed',
  plain:
    'Some sites let in only people whose browser shows a personal certificate, a kind of digital ID card. One was asked for here, but your browser had none to show, or none was chosen.',
  party: 'unknown',
  place: 'unknown',
  turn: ['you', 'network-admin', 'site-owner'],
  causes: [
    'No such certificate is installed in this browser or on this device.',
    'The window for choosing a certificate was closed without a choice.',
    'The certificate was issued for another device, or its smart card isn’t plugged in.',
    'The server asks for certificates by mistake, although it doesn’t need them.',
  ],
  steps: {
    visitor: [
      'Insert your smart card or key, restart the browser, and choose the right certificate when asked.',
      'Ask the organisation behind the site how to get or renew your certificate.',
      'If you have never had one, this address may not be meant for you.',
    ],
    owner: [
      'Check which issuers the server names in its certificate request, and that your users’ certificates come from them.',
      'If nobody should need a certificate here, switch client authentication off (nginx: ssl_verify_client; Apache: SSLVerifyClient).',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h',
    'https://www.rfc-editor.org/rfc/rfc8446.html#section-4.3.2',
    'https://www.rfc-editor.org/rfc/rfc8446.html#section-6.2',
  ],
} satisfies Entry;
