import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: ['ERR_SSL_DECRYPT_ERROR_ALERT'],
  firefox: {
    SSL_ERROR_HANDSHAKE_UNEXPECTED_ALERT: 0x805a2fc5,
    SSL_ERROR_ILLEGAL_PARAMETER_ALERT: 0x805a2fc2,
    SSL_ERROR_DECODE_ERROR_ALERT: 0x805a2fa1,
    SSL_ERROR_DECRYPT_ERROR_ALERT: 0x805a2fa0,
    SSL_ERROR_INTERNAL_ERROR_ALERT: 0x805a2f9c,
    SSL_ERROR_USER_CANCELED_ALERT: 0x805a2f9b,
    SSL_ERROR_UNSUPPORTED_EXTENSION_ALERT: 0x805a2f98,
    SSL_ERROR_MISSING_EXTENSION_ALERT: 0x805a2f71,
    SSL_ERROR_BAD_CERT_STATUS_RESPONSE_ALERT: 0x805a2f95,
    SSL_ERROR_RX_UNKNOWN_ALERT: 0x805a2fc7,
    SSL_ERROR_RX_UNEXPECTED_ALERT: 0x805a2fcc,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'The other end of the secure connection said no, with hardly a word of explanation.',
  inOtherWords:
    'You fill in a form at an office, and the clerk stamps it ‘rejected’. A code is printed beside it, but no sentence that helps you.',
  definition:
    'The peer sent a fatal TLS alert such as illegal_parameter, decode_error, decrypt_error, unexpected_message, internal_error or unsupported_extension. In TLS 1.3 every error alert closes the connection. The alert tells what the peer disliked, not who caused it, and the peer may be an intercepting device.',
  misunderstanding: {
    myth: 'The site doesn’t want me as a visitor.',
    truth: 'At this point the site knows next to nothing about you. Two programs did not understand each other.',
  },
  related: [
    'failures/secure-connection-failed',
    'failures/no-common-encryption',
    'failures/client-certificate-rejected',
    'failures/encrypted-data-damaged',
    'failures/name-unknown-to-server',
    'failures/encrypted-name-failed',
    'failures/renegotiation-refused',
  ],
  questions: [
    {
      question: 'What is an alert in TLS?',
      answer:
        'A short message that reports a problem or the end of the connection. It holds little more than one number for the kind of trouble.',
    },
    {
      question: 'Why does only one browser fail?',
      answer:
        'Each browser greets servers a little differently, and new versions add new parts. A server or filter with a fault may stumble over just one of these greetings.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Secure connection rejected',
  sign: '🚷',
  headline: 'The other end broke off the secure connection to {site}',
  short: 'The other end broke off',
  plain:
    'While a secure connection was being set up, the other end sent a short notice that it won’t go on. Such a notice gives hardly any reason. It may come from {site}, or from something in between that opens secure connections, such as an antivirus or a proxy.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin', 'you', 'wait'],
  causes: [
    'The server, or the load balancer before it, has a fault or can’t handle something new that browsers send.',
    'A proxy, an antivirus or a filter intercepts the connection and breaks it.',
    'The server’s private key doesn’t fit its certificate, its proof of identity.',
    'An old connection was to be resumed that the server no longer knows how to continue.',
  ],
  steps: {
    visitor: [
      'Close the browser fully, open it again, and retry.',
      'Try a second browser; if that works, update the first.',
      'If only one network has the problem, ask its help desk whether it inspects secure traffic.',
    ],
    owner: [
      'Find the alert in the TLS log of the server or load balancer at that time; it names the step that failed.',
      'Check that certificate and private key match on every machine behind the name.',
      'Update TLS libraries and middleboxes that choke on new extensions or large handshake messages.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h',
    'https://www.rfc-editor.org/rfc/rfc8446.html#section-6.2',
  ],
} satisfies Entry;
