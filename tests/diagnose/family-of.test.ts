import { expect, test } from 'vitest';
import { familyOf } from '../../diagnose/family-of';
import { failure } from './failure';

const names: [name: string, family: string][] = [
  ['net::ERR_DNS_MADE_UP', 'name-lookup'],
  ['NS_ERROR_NET_ON_RESOLVING', 'name-lookup'],
  ['net::ERR_CONNECTION_MADE_UP', 'connection'],
  ['NS_ERROR_NET_ON_CONNECTING_TO', 'connection'],
  ['NS_ERROR_NET_ON_WAITING_FOR', 'connection'],
  ['NS_ERROR_NET_UNKNOWN_7', 'connection'],
  ['net::ERR_CERT_MADE_UP', 'certificate'],
  ['NS_ERROR_NET_ON_TLS_HANDSHAKE_STARTING', 'certificate'],
  ['SSL_ERROR_MADE_UP', 'certificate'],
  ['MOZILLA_PKIX_ERROR_MADE_UP', 'certificate'],
  ['Error code 2153394159', 'certificate'],
  ['net::ERR_HTTP3_MADE_UP', 'http'],
  ['net::ERR_RESPONSE_MADE_UP', 'http'],
  ['net::ERR_PROXY_MADE_UP', 'proxy'],
  ['NS_ERROR_PROXY_MADE_UP', 'proxy'],
  ['net::ERR_BLOCKED_BY_MADE_UP', 'blocked'],
  ['net::ERR_CACHE_MADE_UP', 'browser'],
  ['net::ERR_FILE_MADE_UP', 'browser'],
];

test.each(names)('%s, which no page explains, is of the family %s', (name, family) => {
  expect(familyOf(failure({ error: name }))).toBe(`families/${family}`);
  expect(familyOf(failure({ navigationError: name }))).toBe(`families/${family}`);
});

test.each(['net::ERR_MADE_UP', 'NS_ERROR_MADE_UP', ''])('the words of “%s” tell nothing', (name) => {
  expect(familyOf(failure({ error: name }))).toBeUndefined();
});
