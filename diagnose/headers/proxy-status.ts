import { type Member, readList, statusOf, textOf } from './structured-fields';

/** What a machine on the way says of how it handled the response (RFC 9209). */
export interface ProxyStatus {
  /** The name it gives itself; missing where it names none. */
  intermediary?: string;
  /** A proxy error type: `connection_timeout`, … Not every one is registered. */
  error?: string;
  /** What the next hop answered it. */
  receivedStatus?: number;
  /** Whom it asked. */
  nextHop?: string;
  details?: string;
}

/** Types that only stand in an answer which the intermediary made itself (RFC 9209 section 2.3). */
const GENERATED: ReadonlySet<string> = new Set([
  'dns_timeout',
  'dns_error',
  'destination_not_found',
  'destination_unavailable',
  'destination_ip_prohibited',
  'destination_ip_unroutable',
  'connection_refused',
  'connection_timeout',
  'connection_limit_reached',
  'tls_certificate_error',
  'http_request_error',
  'http_request_denied',
  'http_upgrade_failed',
  'proxy_internal_response',
  'proxy_internal_error',
  'proxy_configuration_error',
  'proxy_loop_detected',
]);

/** Types that may be added to somebody else's answer. */
const ADDED: ReadonlySet<string> = new Set([
  'connection_terminated',
  'connection_read_timeout',
  'connection_write_timeout',
  'tls_protocol_error',
  'tls_alert_received',
  'http_response_incomplete',
  'http_response_header_section_size',
  'http_response_header_size',
  'http_response_body_size',
  'http_response_trailer_section_size',
  'http_response_trailer_size',
  'http_response_transfer_coding',
  'http_response_content_coding',
  'http_response_timeout',
  'http_protocol_error',
]);

/**
 * Reads every Proxy-Status of an answer: the first is the closest to the origin, the last the closest to the user.
 * Empty where the field is malformed. Of one that capture cut, the last members are missing.
 */
export function readProxyStatus(values: readonly string[]): ProxyStatus[] {
  return readList(values).map(readMember);
}

/**
 * The member that made the answer: the last to name an error, if that error is of the types that only stand in an
 * answer of its own. Anything else leaves open who made it.
 */
export function madeBy(list: readonly ProxyStatus[]): ProxyStatus | undefined {
  const last = list.findLast(({ error }) => error !== undefined);
  return last?.error !== undefined && GENERATED.has(last.error) ? last : undefined;
}

function readMember({ name, parameters }: Member): ProxyStatus {
  const error = textOf(parameters.get('error'));
  // Meta puts the error where the name belongs: `http_request_error; e_proxy="…"`.
  const isError = error === undefined && (GENERATED.has(name) || ADDED.has(name));
  return {
    ...(isError ? { error: name } : { intermediary: name, error }),
    receivedStatus: statusOf(parameters.get('received-status')),
    nextHop: textOf(parameters.get('next-hop')),
    details: textOf(parameters.get('details')),
  };
}
