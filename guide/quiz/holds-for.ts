import type { EntryId } from '../../data/shapes';

/**
 * Whose meaning, in one sentence, is also true of others: that of 301 (“moved for good”) fits 308 too. They never stand
 * beside each other where that sentence is to decide. What tells two of them apart is asked where it is said: in pairs.
 */
const ALSO: Readonly<Record<string, string>> = {
  200: '201 203 206 207 218 226 299 304',
  202: '102',
  204: '205',
  301: '308',
  302: '303 307',
  303: '302',
  307: '302',
  308: '301',
  400: '406 411 412 414 415 416 417 421 422 428 431 463 464 495 497 501 505 783',
  401: '407 419 440 457 511',
  403: '401 402 405 407 421 423 425 428 429 430 450 451',
  404: '410',
  405: '501',
  409: '412 422 423 424 428',
  413: '414 431',
  422: '409 423 424 507',
  460: '408 444',
  497: '400',
  500: '502 504 506 507 508 783',
  501: '405 505 510',
  503: '509',
  504: '598 599',
  509: '503',
  598: '504',
  599: '504 598',
  'address-unreachable': 'no-internet',
  'blocked-by-client':
    'blocked-by-csp blocked-by-policy blocked-local-network blocked-response blocked-tracking blocked-unsafe cancelled https-only network-access-revoked unsafe-port',
  'certificate-broken': 'certificate-valid-too-long certificate-weak certificate-wrong-purpose',
  'blocked-response': 'blocked-wrong-kind cors-refused frame-refused integrity-mismatch',
  'certificate-expired': 'certificate-not-yet-valid',
  'certificate-not-yet-valid': 'certificate-expired',
  'certificate-untrusted': 'certificate-distrusted certificate-self-signed certificate-intercepted',
  'certificate-pin-mismatch': 'certificate-intercepted',
  'client-certificate-rejected': 'client-certificate-wanted',
  'connection-closed': 'empty-response incomplete-response',
  'connection-lost': 'connection-reset network-changed',
  'connection-reset': 'connection-lost',
  'empty-response': 'connection-closed',
  'incomplete-response': 'connection-closed',
  'invalid-response': 'decoding-failed headers-unusable http2-failed redirect-unusable signed-exchange-invalid',
  'name-not-resolved': 'name-server-failed name-server-timed-out too-many-lookups secure-name-service-failed',
  'no-common-encryption': 'secure-connection-failed',
  'not-a-secure-port': 'secure-connection-failed',
  'proxy-found-no-way': 'tunnel-failed',
  'proxy-refused': 'tunnel-failed proxy-sign-in-failed',
  'proxy-unreachable': 'proxy-sign-in-failed',
  'secure-connection-failed':
    'encrypted-data-damaged no-common-encryption no-common-protocol not-a-secure-port secure-connection-downgraded secure-connection-rejected renegotiation-refused browser-security-failed name-unknown-to-server',
  'secure-connection-rejected': 'client-certificate-rejected name-unknown-to-server',
  'sign-in-failed': 'proxy-sign-in-failed sign-in-method-refused single-sign-on-failed',
  'tunnel-failed': 'proxy-found-no-way proxy-refused proxy-sign-in-failed',
};

/** Is the meaning of `one`, as the guide puts it, also true of `other`? */
export function holdsFor(one: EntryId, other: EntryId): boolean {
  return (ALSO[nameOf(one)] ?? '').split(' ').includes(nameOf(other));
}

function nameOf(id: EntryId): string {
  return id.replace(/^(statuses|failures)\//, '');
}
