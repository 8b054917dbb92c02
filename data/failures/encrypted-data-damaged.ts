import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: ['ERR_SSL_BAD_RECORD_MAC_ALERT', 'ERR_SSL_DECOMPRESSION_FAILURE_ALERT'],
  firefox: {
    SSL_ERROR_BAD_MAC_READ: 0x805a2ff1,
    SSL_ERROR_BAD_MAC_ALERT: 0x805a2ff0,
    SSL_ERROR_BAD_BLOCK_PADDING: 0x805a2fe8,
    SSL_ERROR_DECRYPTION_FAILURE: 0x805a2fb9,
    SSL_ERROR_DECRYPTION_FAILED_ALERT: 0x805a2fa5,
    SSL_ERROR_DECOMPRESSION_FAILURE: 0x805a2f91,
    SSL_ERROR_DECOMPRESSION_FAILURE_ALERT: 0x805a2fc4,
    SSL_ERROR_RX_UNEXPECTED_UNCOMPRESSED_RECORD: 0x805a2f8e,
    SSL_ERROR_RECORD_OVERFLOW_ALERT: 0x805a2fa4,
    SSL_ERROR_BAD_HANDSHAKE_HASH_VALUE: 0x805a2fa9,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'Data on the secure connection did not arrive as it was sent.',
  inOtherWords:
    'A parcel comes with a broken seal. You can’t tell whether it fell off the van or was opened, so you refuse it.',
  definition:
    'Decryption or the integrity check of a TLS record failed, at the browser or at the peer, which then sends an alert such as bad_record_mac, decompression_failure or record_overflow. TLS detects every change to a record, whether by accident or on purpose, but can’t tell where it happened.',
  misunderstanding: {
    myth: 'Somebody must be listening in.',
    truth: 'Listening leaves no trace at all. Broken seals mostly come from faulty software or hardware.',
  },
  related: [
    'failures/secure-connection-failed',
    'failures/secure-connection-rejected',
    'failures/invalid-response',
    'failures/incomplete-response',
  ],
  questions: [
    {
      question: 'What is a MAC here?',
      answer:
        'A message authentication code: a seal that is calculated from the data and a secret key. It has nothing to do with Mac computers or network adapters.',
    },
    {
      question: 'Why does it happen only with large downloads?',
      answer:
        'The more data flows, the more likely it is that a rare fault hits. A download over a cable or another network shows whether your connection is to blame.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Encrypted data damaged',
  sign: '🧱',
  headline: 'What was exchanged with {site} arrived changed or unreadable',
  short: 'Data arrived damaged',
  plain:
    'Everything on a secure connection carries a seal, and a seal on the connection to {site} did not fit. So something changed the data on the way, or one end wrote it wrongly. Damaged data is thrown away, and the connection ends.',
  party: 'unknown',
  place: 'unknown',
  turn: ['wait', 'you', 'network-admin', 'site-owner'],
  causes: [
    'An antivirus, a VPN or a filter changed data on its way.',
    'A network device, a driver or a memory module is faulty.',
    'The server, or a device before it, has a fault in its encryption.',
    'Somebody tried to change the data in transit.',
  ],
  steps: {
    visitor: [
      'Reload the page, and see whether it happens again.',
      'If many sites fail like this, update the network drivers and the antivirus, try without the VPN, and restart the device.',
      'Try another network to find out whether this one damages data.',
    ],
    owner: [
      'Look for one faulty machine behind the load balancer, and for TLS offload hardware.',
      'Switch TLS compression off, and update the TLS library.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h',
    'https://www.rfc-editor.org/rfc/rfc8446.html#section-5.2',
    'https://www.rfc-editor.org/rfc/rfc8446.html#section-6.2',
  ],
} satisfies Entry;
