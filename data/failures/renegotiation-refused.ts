import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: [
    'ERR_SSL_RENEGOTIATION_REQUESTED',
    'ERR_SSL_NO_RENEGOTIATION',
    'ERR_CERT_ERROR_IN_SSL_RENEGOTIATION',
    'ERR_SSL_SERVER_CERT_CHANGED',
  ],
  firefox: {
    SSL_ERROR_RENEGOTIATION_NOT_ALLOWED: 0x805a2f90,
    SSL_ERROR_UNSAFE_NEGOTIATION: 0x805a2f8f,
    SSL_ERROR_NO_RENEGOTIATION_ALERT: 0x805a2f9a,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'The other end wanted to start the secure connection over on the same line, and that is not allowed.',
  inOtherWords:
    'You are in the middle of a meeting when the porter wants to check everybody’s passes again. You refuse: who knows whether it is still the same porter?',
  definition:
    'TLS versions up to 1.2 allow a new handshake within an existing connection. Insecure forms of it were attackable (fixed by RFC 5746), HTTP/2 forbids it once the connection is in use, and TLS 1.3 removed it. The browser or the server refused it here, or the server’s certificate changed during it.',
  misunderstanding: {
    myth: 'Somebody has attacked my connection.',
    truth: 'Mostly an old server setting is the reason. Browsers refuse because they can’t tell the two apart.',
  },
  related: [
    'failures/client-certificate-wanted',
    'failures/no-common-encryption',
    'failures/secure-connection-rejected',
  ],
  questions: [
    {
      question: 'Why does only one folder of a site fail?',
      answer:
        'That folder probably asks for a client certificate or for stronger encryption than the rest. The server then wants to renegotiate, and that fails.',
    },
    {
      question: 'What does SSL_ERROR_UNSAFE_NEGOTIATION mean?',
      answer:
        'The server doesn’t know the safe form of renegotiation that has been standard since 2010, and Firefox was set to require it.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Renegotiation refused',
  sign: '♻️',
  headline: 'The secure connection to {site} was to be set up anew, and was ended',
  short: 'A second greeting was refused',
  plain:
    'Once in a while one end of a secure connection wants to go through the first steps again, on the same line. Browsers refuse that, or allow it only in part, because it was misused in the past. So the connection to {site} ended.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The server asks for a personal certificate only after it has seen which page you want.',
    'The server’s TLS software is very old and doesn’t know the safe form of renegotiation.',
    'The server showed another certificate the second time than the first.',
    'An old proxy or load balancer on the way renegotiates.',
  ],
  steps: {
    visitor: [
      'Update the browser, though in most cases only the owner can settle this.',
      'If the site wants a personal certificate or smart card, have it ready before you open the page.',
      'Tell the site’s owner which page it happens on.',
    ],
    owner: [
      'Ask for client certificates at the start of the handshake, if need be on a host name of its own.',
      'In Apache, avoid SSLVerifyClient or SSLCipherSuite inside a Directory or Location, as these renegotiate.',
      'Update servers that lack RFC 5746, and use TLS 1.3, which has no renegotiation.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h',
    'https://www.rfc-editor.org/rfc/rfc5746.html#section-3',
    'https://www.rfc-editor.org/rfc/rfc9113.html#section-9.2.1',
    'https://www.rfc-editor.org/rfc/rfc8446.html#section-4.1.2',
  ],
} satisfies Entry;
