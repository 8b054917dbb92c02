import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: ['ERR_ALPN_NEGOTIATION_FAILED', 'ERR_DNS_NO_MATCHING_SUPPORTED_ALPN'],
  firefox: {
    SSL_ERROR_NEXT_PROTOCOL_DATA_INVALID: 0x805a2f8c,
    SSL_ERROR_NEXT_PROTOCOL_NO_PROTOCOL: 0x805a2f7e,
    SSL_ERROR_NEXT_PROTOCOL_NO_CALLBACK: 0x805a2f7f,
    SSL_ERROR_MISSING_ALPN_EXTENSION: 0x805a2f6a,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'The two ends know no common way of sending web pages.',
  inOtherWords:
    'Two people want to play cards. One knows only whist, the other only poker, so the pack stays in the box.',
  definition:
    'Application-Layer Protocol Negotiation (ALPN) chooses between HTTP/1.1, HTTP/2 and others during the TLS handshake; HTTPS records in DNS announce the same before. Here no offered protocol was acceptable, the data was invalid, or the record listed none that the browser could use for this connection.',
  misunderstanding: {
    myth: 'My browser is too old for the site.',
    truth: 'That can be, but a wrong entry in the name service or a filter does the same to the newest browser.',
  },
  related: ['failures/no-common-encryption', 'statuses/505'],
  questions: [
    {
      question: 'What does ERR_DNS_NO_MATCHING_SUPPORTED_ALPN mean?',
      answer:
        'The site’s entry in the name service listed no protocol that the browser could use for this try. People often see it where a provider blocks a name, but it proves no block.',
    },
    {
      question: 'What is ALPN?',
      answer:
        'A line in the first greeting of a secure connection, in which your browser lists what it speaks and the server picks one.',
    },
  ],
} satisfies Guide;

export default {
  title: 'No common protocol',
  sign: '🃏',
  headline: 'No common way to exchange pages was found for {site}',
  short: 'No common way to talk',
  plain:
    'Browsers can fetch pages in a few ways, and both ends have to pick the same one. Your browser and whoever answered for {site} found none. The site’s settings may be at fault, or its entry in the name service, or a filter in your network.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin', 'you', 'wait'],
  causes: [
    'The site’s entry in the name service names only ways that don’t work here.',
    'A network filter or provider gives a made-up answer to block the name.',
    'The server offers a protocol that it doesn’t really speak.',
    'The port belongs to a service that isn’t for web pages.',
  ],
  steps: {
    visitor: [
      'Open the site over another network or with mobile data.',
      'Check the number after the colon, if there is one.',
      'In your own network, compare with another name service, such as your browser’s secure DNS.',
    ],
    owner: [
      'Offer h2 and http/1.1 in ALPN on port 443, on every server.',
      'Compare the alpn values in your HTTPS records with what the servers speak.',
      'Don’t publish an HTTPS record with only h3 and no-default-alpn, as UDP is blocked in many networks.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h',
    'https://www.rfc-editor.org/rfc/rfc7301.html#section-3.2',
    'https://www.rfc-editor.org/rfc/rfc9460.html#section-7.1',
  ],
} satisfies Entry;
