import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeBy, type ProxyStatus, readProxyStatus } from '../../../diagnose/headers/proxy-status';
import { expectLinearTime, hostile } from './hostile';

const read: [what: string, values: string[], list: ProxyStatus[]][] = [
  ['nothing', [], []],
  [
    'names, closest to the origin first',
    ['revproxy1.example.net, ExampleCDN'],
    named('revproxy1.example.net', 'ExampleCDN'),
  ],
  ['several fields as one', ['SomeOtherProxy', 'ThisProxy'], named('SomeOtherProxy', 'ThisProxy')],
  ['an error', ['ExampleCDN; error=connection_timeout'], [{ intermediary: 'ExampleCDN', error: 'connection_timeout' }]],
  ['a name as a string', ['"proxy.example.org"; next-protocol=h2'], named('proxy.example.org')],
  [
    'an error as a string, as in RFC 9209 section 2.1.5',
    ['proxy.example.net; error="http_protocol_error"; details="Malformed response header: space before colon"'],
    [
      {
        intermediary: 'proxy.example.net',
        error: 'http_protocol_error',
        details: 'Malformed response header: space before colon',
      },
    ],
  ],
  [
    'the next hop',
    ['cdn.example.org; next-hop=backend.example.org:8001', 'b; next-hop="10.0.0.1"'],
    [
      { intermediary: 'cdn.example.org', nextHop: 'backend.example.org:8001' },
      { intermediary: 'b', nextHop: '10.0.0.1' },
    ],
  ],
  ['a status', ['ExampleCDN; received-status=503'], [{ intermediary: 'ExampleCDN', receivedStatus: 503 }]],
  [
    'no status that is none',
    ['a; received-status=42, b; received-status=200.5, c; received-status="200", d; received-status=600'],
    named('a', 'b', 'c', 'd'),
  ],
  ['no details that are no text', ['a; details=?1; next-hop=1; error=:YQ==:'], named('a')],
  [
    'an error in place of a name, as Meta sends it',
    ['http_request_error; e_proxy="AcJ", proxy_internal_response'],
    [{ error: 'http_request_error' }, { error: 'proxy_internal_response' }],
  ],
  [
    'an error that somebody is named like',
    ['dns_error; error=dns_timeout'],
    [{ intermediary: 'dns_error', error: 'dns_timeout' }],
  ],
  ['an error that nobody registered', ['a; error=coffee_spilt'], [{ intermediary: 'a', error: 'coffee_spilt' }]],
  [
    'what is whole of a value that was cut',
    ['http_request_error; e_proxy="AcJ"; e_upip="AcLO…'],
    [{ error: 'http_request_error' }],
  ],
  ['nothing of a value that was cut in its first word', ['http_reque…'], []],
  ['nothing malformed: a trailing comma', ['ExampleCDN,'], []],
  ['nothing malformed: an open string', ['ExampleCDN; details="oops'], []],
  ['nothing malformed: no list', ['ExampleCDN: timeout'], []],
  ['nothing malformed: a key in upper case', ['ExampleCDN; Error=dns_error'], []],
  ['nothing malformed: a number in place of a name', ['ExampleCDN; error=dns_error, 42'], []],
  ['nothing malformed: a list within', ['(a b); error=dns_error'], []],
  ['nothing malformed: no ASCII', ['"Übermut"; error=dns_error'], []],
];

test.each(read)('reads %s', (_, values, list) => {
  expect(readProxyStatus(values)).toEqual(list);
});

/** RFC 9209 section 2.3: may the type stand in an answer that the intermediary did not make? */
const types = Object.entries({
  dns_timeout: 'generated',
  dns_error: 'generated',
  destination_not_found: 'generated',
  destination_unavailable: 'generated',
  destination_ip_prohibited: 'generated',
  destination_ip_unroutable: 'generated',
  connection_refused: 'generated',
  connection_terminated: 'added',
  connection_timeout: 'generated',
  connection_read_timeout: 'added',
  connection_write_timeout: 'added',
  connection_limit_reached: 'generated',
  tls_protocol_error: 'added',
  tls_certificate_error: 'generated',
  tls_alert_received: 'added',
  http_request_error: 'generated',
  http_request_denied: 'generated',
  http_response_incomplete: 'added',
  http_response_header_section_size: 'added',
  http_response_header_size: 'added',
  http_response_body_size: 'added',
  http_response_trailer_section_size: 'added',
  http_response_trailer_size: 'added',
  http_response_transfer_coding: 'added',
  http_response_content_coding: 'added',
  http_response_timeout: 'added',
  http_upgrade_failed: 'generated',
  http_protocol_error: 'added',
  proxy_internal_response: 'generated',
  proxy_internal_error: 'generated',
  proxy_configuration_error: 'generated',
  proxy_loop_detected: 'generated',
});

test.each(types)('%s is %s, whether it stands as an error or in place of a name', (type, kind) => {
  const maker = madeBy(readProxyStatus([`cdn.example; error=${type}`]));
  expect(maker).toEqual(kind === 'generated' ? { intermediary: 'cdn.example', error: type } : undefined);
  expect(readProxyStatus([`${type}; e_proxy="x"`])).toEqual([{ error: type }]);
});

test('every type that the guide explains is known', () => {
  const explained = Object.keys(import.meta.glob('../../../data/vendors/proxy-status/*.ts'));
  expect(explained.map((path) => path.replace(/^.*\/|\.ts$/g, '')).sort()).toEqual(types.map(([type]) => type).sort());
});

describe('the answer was made by', () => {
  const makers: [maker: string | undefined, value: string][] = [
    ['r34.example.net', 'r34.example.net; error=http_request_error, ExampleCDN'],
    ['cdn', 'inner; error=connection_refused, cdn; error=destination_unavailable'],
    ['cdn', 'inner; error=http_response_timeout, cdn; error=connection_timeout'],
    [undefined, 'ExampleCDN; received-status=500'],
    [undefined, 'ExampleCDN; error=http_response_timeout'],
    [undefined, 'inner; error=connection_refused, cdn; error=connection_terminated'],
    [undefined, 'inner; error=connection_refused, cdn; error=coffee_spilt'],
    [undefined, 'ExampleCDN; error=constructor'],
    [undefined, ''],
  ];
  test.each(makers)('%s: %s', (maker, value) => {
    expect(madeBy(readProxyStatus([value]))?.intermediary).toBe(maker);
  });

  test('somebody without a name, as Meta sends it', () => {
    expect(madeBy(readProxyStatus(['proxy_internal_response; e_proxy="x"']))).toEqual({
      error: 'proxy_internal_response',
    });
  });
});

test('reads anything, and makes nothing longer than it was', () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 3 }), (values) => {
      const list = readProxyStatus(values);
      expect(JSON.stringify(list.map((member) => Object.values(member))).length).toBeLessThan(300_000);
      expect([undefined, ...list]).toContain(madeBy(list));
    }),
  );
});

test('takes linear time', () => {
  expectLinearTime((value) => madeBy(readProxyStatus([value])), 'a; error=dns_error; details="b", ');
});

function named(...names: string[]): ProxyStatus[] {
  return names.map((intermediary) => ({ intermediary }));
}
