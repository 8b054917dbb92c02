import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: [],
  firefox: { SSL_ERROR_RX_RECORD_TOO_LONG: 0x805a2fe7, SSL_ERROR_RX_UNKNOWN_RECORD_TYPE: 0x805a2fc9 },
} satisfies FailureNames;

export const guide = {
  meaning: 'Your browser expected an encrypted answer, and got something that looks like plain text.',
  inOtherWords:
    'You speak in code into the phone, and the other person answers in plain words: ‘Pizza service, hello?’ You have the wrong extension.',
  definition:
    'The first bytes that came back are not a valid TLS record: the length is larger than allowed, or the record type is unknown. Plain HTTP text gives just this picture when it is read as a TLS record. Chromium has no name of its own for it and reports ERR_SSL_PROTOCOL_ERROR.',
  misunderstanding: {
    myth: 'SSL_ERROR_RX_RECORD_TOO_LONG means that the page is too big.',
    truth:
      'No page was read. Letters of plain text were taken for a length, and that gave a number that is far too high.',
  },
  related: [
    'failures/secure-connection-failed',
    'failures/no-common-encryption',
    'failures/empty-response',
    'failures/name-needs-https',
    'failures/unsafe-port',
  ],
  questions: [
    {
      question: 'How do I fix SSL_ERROR_RX_RECORD_TOO_LONG?',
      answer:
        'If you only visit the site, check the port number in the address. If you run the server, switch TLS on for that port. A development server on your own computer often speaks http only, so open it with http.',
    },
    {
      question: 'Can a proxy cause it?',
      answer:
        'It can, because a proxy or filter that answers with a plain page, where your browser expects an encrypted one, looks just the same.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Not a secure port',
  sign: '🔌',
  headline: 'No secure connection: the answer for {site} doesn’t look encrypted',
  short: 'The answer doesn’t look encrypted',
  plain:
    'Your browser asked for an encrypted connection, but what came back doesn’t look encrypted at all. Most often the door that was used is meant for plain http or for another service. Something in between may also have answered in place of {site}.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'you', 'network-admin'],
  causes: [
    'The server speaks plain http on this port, the number after the colon.',
    'The port belongs to another kind of service, such as mail or a database.',
    'The server’s https is switched on only half, without a certificate.',
    'A proxy, a filter or a Wi-Fi sign-in page answers in plain text.',
  ],
  steps: {
    visitor: [
      'Look for a number after a colon in the address: https belongs to 443, where it needs no number.',
      'Remove the number, or ask whoever gave you the address for the right one.',
      'On public Wi-Fi, sign in to the network first.',
    ],
    owner: [
      'Add TLS to the listener: in nginx ‘listen 443 ssl’, in Apache ‘SSLEngine on’ within the virtual host for port 443.',
      'Test with ‘openssl s_client -connect host:port’; ‘wrong version number’ there means that plain text came back.',
      'Check port mappings of containers and load balancers, which may lead 443 to a plain port.',
    ],
  },
  sources: [
    'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/ssl3gthr.c',
    'https://www.rfc-editor.org/rfc/rfc8446.html#section-5.1',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-4.2.2',
  ],
} satisfies Entry;
