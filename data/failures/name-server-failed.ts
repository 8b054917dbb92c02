import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'name-lookup',
  chrome: [
    'ERR_DNS_SERVER_FAILURE',
    'ERR_DNS_SERVER_FAILED',
    'ERR_DNS_REFUSED',
    'ERR_DNS_NOT_IMPLEMENTED',
    'ERR_DNS_FORMAT_ERROR',
    'ERR_DNS_OTHER_FAILURE',
    'ERR_DNS_MALFORMED_RESPONSE',
    'ERR_DNS_SORT_ERROR',
  ],
  firefox: {},
} satisfies FailureNames;

export const guide = {
  meaning: 'The service that knows where sites live had a problem of its own, and gave no useful answer.',
  inOtherWords:
    'You call the library’s desk for a shelf number. Somebody picks up, but says that the catalogue is broken today. Your book may well be on its shelf.',
  definition:
    'The DNS resolver sent a response with an error code, such as format error, server failure, not implemented or refused, or one that could not be parsed or sorted. That differs from the answer that a name doesn’t exist. Current Chromium mostly reports these as ERR_NAME_NOT_RESOLVED and keeps the exact reason in its own log.',
  misunderstanding: {
    myth: 'A failed look-up means that the domain doesn’t exist.',
    truth: 'For that, the answer would be a clear no. A server failure leaves it open whether the name exists.',
  },
  related: [
    'failures/name-not-resolved',
    'failures/name-server-timed-out',
    'failures/secure-name-service-failed',
    'failures/too-many-lookups',
    'failures/name-collision',
    'families/name-lookup',
  ],
  questions: [
    {
      question: 'What is SERVFAIL?',
      answer:
        'The name service’s way to say that it could not finish the look-up. Common reasons are domain servers that don’t answer, and signatures that don’t fit.',
    },
    {
      question: 'Should I change my DNS server?',
      answer:
        'As a test, yes, if the network is your own. When another one finds the name at once, the first one has a problem or a filter. On a work device, ask first.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Name look-up failed',
  sign: '📒',
  headline: 'The look-up of the name {site} went wrong',
  short: 'The name look-up went wrong',
  plain:
    'To find a site, your browser asks a name service, much as you ask a phone book. The service answered, but only to say that it can’t or won’t look {site} up, or with something your browser couldn’t use. Whether {site} exists stays open, and nothing was sent to it.',
  party: 'unknown',
  place: 'network',
  turn: ['you', 'network-admin', 'site-owner', 'wait'],
  causes: [
    'The name service that your network uses is out of order for the moment.',
    'The name servers of the site’s domain give no answer, or a wrong one.',
    'The domain’s signatures (DNSSEC) don’t match, so the name service holds its answer back.',
    'A filter in your network refuses to look up this name.',
  ],
  steps: {
    visitor: [
      'Look another site up; if every name fails, restart your router, or call your internet provider.',
      'If only this one fails, wait a little, since its own name servers may be in trouble.',
      'With a VPN or a filter program on, see what happens without it.',
    ],
    owner: [
      'Ask several public resolvers for the name with ‘dig’, and note which of them say SERVFAIL or REFUSED.',
      'Check the DNSSEC chain: a stale DS record at the registrar makes validating resolvers answer SERVFAIL.',
      'Make sure that every name server in the NS records answers for the zone.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://source.chromium.org/chromium/chromium/src/+/main:net/dns/host_resolver.cc',
    'https://www.rfc-editor.org/rfc/rfc1035.html#section-4.1.1',
    'https://www.rfc-editor.org/rfc/rfc4035.html#section-5.5',
  ],
} satisfies Entry;
