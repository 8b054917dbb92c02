import { expect, test } from 'vitest';
import { toldProxyStatus } from '../../../diagnose/headers/told-proxy-status';

/** https://www.iana.org/assignments/http-proxy-status: all that are registered. */
const types = [
  'dns_timeout',
  'dns_error',
  'destination_not_found',
  'destination_unavailable',
  'destination_ip_prohibited',
  'destination_ip_unroutable',
  'connection_refused',
  'connection_terminated',
  'connection_timeout',
  'connection_read_timeout',
  'connection_write_timeout',
  'connection_limit_reached',
  'tls_protocol_error',
  'tls_certificate_error',
  'tls_alert_received',
  'http_request_error',
  'http_request_denied',
  'http_response_incomplete',
  'http_response_header_section_size',
  'http_response_header_size',
  'http_response_body_size',
  'http_response_trailer_section_size',
  'http_response_trailer_size',
  'http_response_transfer_coding',
  'http_response_content_coding',
  'http_response_timeout',
  'http_upgrade_failed',
  'http_protocol_error',
  'proxy_internal_response',
  'proxy_internal_error',
  'proxy_configuration_error',
  'proxy_loop_detected',
];

test.each(types)('%s is told in plain words', (type) => {
  const says = toldProxyStatus(`ExampleCDN; error=${type}`);
  expect(says).toMatch(/^“ExampleCDN” reports that [a-z]/);
  expect(says).not.toContain('_');
});

test('no two types are told alike', () => {
  expect(new Set(types.map((type) => toldProxyStatus(`a; error=${type}`))).size).toBe(types.length);
});
