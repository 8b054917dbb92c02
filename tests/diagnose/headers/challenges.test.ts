import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepText } from '../../../capture/kept-text';
import { type Challenge, readChallenges } from '../../../diagnose/headers/challenges';
import { expectLinearTime, hostile } from './hostile';

const read: [what: string, values: string[], challenges: Challenge[]][] = [
  ['nothing', [], []],
  ['an empty field', ['', ' , ,'], []],
  ['a scheme alone', ['NTLM'], [{ scheme: 'ntlm', params: {} }]],
  [
    'schemes alone',
    ['Negotiate, NTLM'],
    [
      { scheme: 'negotiate', params: {} },
      { scheme: 'ntlm', params: {} },
    ],
  ],
  ['a realm', ['Basic realm="Staff only"'], [{ scheme: 'basic', params: { realm: 'Staff only' } }]],
  [
    'names in any case',
    ['BASIC Realm="x", CHARSET="UTF-8"'],
    [{ scheme: 'basic', params: { realm: 'x', charset: 'UTF-8' } }],
  ],
  [
    'two challenges in one field, and quotes within quotes (RFC 9110 section 11.6.1)',
    ['Basic realm="simple", Newauth realm="apps", type=1, title="Login to \\"apps\\""'],
    [
      { scheme: 'basic', params: { realm: 'simple' } },
      { scheme: 'newauth', params: { realm: 'apps', type: '1', title: 'Login to "apps"' } },
    ],
  ],
  [
    'two fields',
    ['Negotiate', 'Basic realm="x"'],
    [
      { scheme: 'negotiate', params: {} },
      { scheme: 'basic', params: { realm: 'x' } },
    ],
  ],
  [
    'two fields as Firefox joins them',
    ['Negotiate\nBasic realm="x"', keepText('NTLM\nBearer realm="y"', 1000)],
    [
      { scheme: 'negotiate', params: {} },
      { scheme: 'basic', params: { realm: 'x' } },
      { scheme: 'ntlm', params: {} },
      { scheme: 'bearer', params: { realm: 'y' } },
    ],
  ],
  [
    'one text in place of parameters',
    ['Negotiate YIIJvwYGKwYBBQUCoIIJ=='],
    [{ scheme: 'negotiate', params: {}, token68: 'YIIJvwYGKwYBBQUCoIIJ==' }],
  ],
  [
    'such a text, then another challenge',
    ['NTLM TlRMTVNTUAACAAAA/+-._~=, Basic realm="x"'],
    [
      { scheme: 'ntlm', params: {}, token68: 'TlRMTVNTUAACAAAA/+-._~=' },
      { scheme: 'basic', params: { realm: 'x' } },
    ],
  ],
  [
    'Digest’s stale',
    ['Digest realm="x", qop="auth, auth-int", nonce="7ypf/xlj9XX", stale=TRUE, algorithm=MD5'],
    [
      {
        scheme: 'digest',
        params: { realm: 'x', qop: 'auth, auth-int', nonce: '7ypf/xlj9XX', stale: 'TRUE', algorithm: 'MD5' },
      },
    ],
  ],
  [
    'Bearer’s error and scope',
    ['Bearer error="insufficient_scope", scope="read write", error_description="No, thanks"'],
    [
      {
        scheme: 'bearer',
        params: { error: 'insufficient_scope', scope: 'read write', error_description: 'No, thanks' },
      },
    ],
  ],
  [
    'spaces around the sign',
    ['Basic realm = "x" , charset\t= utf-8'],
    [{ scheme: 'basic', params: { realm: 'x', charset: 'utf-8' } }],
  ],
  [
    'a comma after a quote within quotes',
    ['A b="say \\"c, d\\"", e=f'],
    [{ scheme: 'a', params: { b: 'say "c, d"', e: 'f' } }],
  ],
  ['empty elements', [', Basic ,, realm="x",'], [{ scheme: 'basic', params: { realm: 'x' } }]],
  ['an empty string', ['Basic realm=""'], [{ scheme: 'basic', params: { realm: '' } }]],
  [
    'an address without its quotes',
    ['Bearer realm=https://a.example/x?y=z, error=invalid_token'],
    [{ scheme: 'bearer', params: { realm: 'https://a.example/x?y=z', error: 'invalid_token' } }],
  ],
  [
    'the first word of a text without its quotes',
    ['Basic realm=Staff only, charset=x'],
    [{ scheme: 'basic', params: { realm: 'Staff', charset: 'x' } }],
  ],
  [
    'the first of two that are named alike',
    ['Basic realm="a", Realm="b"'],
    [{ scheme: 'basic', params: { realm: 'a' } }],
  ],
  [
    'no string without an end',
    ['Digest nonce="a", realm="Staff, Basic realm=…'],
    [{ scheme: 'digest', params: { nonce: 'a' } }],
  ],
  ['no parameter without a scheme', ['realm="x"'], []],
  ['no scheme that is no word', ['"Basic" realm="x"', '(Basic), @'], []],
  [
    'what follows a mistake',
    ['Basic @@@, realm="x", Digest nonce="y"'],
    [
      { scheme: 'basic', params: { realm: 'x' } },
      { scheme: 'digest', params: { nonce: 'y' } },
    ],
  ],
];

test.each(read)('reads %s', (_, values, challenges) => {
  expect(readChallenges(values)).toEqual(challenges);
});

test('a parameter is what was sent, and nothing else', () => {
  const [sent] = readChallenges(['Basic __proto__="a", constructor="b"']);
  expect(sent?.params).toMatchObject({ constructor: 'b' });
  expect(Object.entries(sent?.params ?? {})).toContainEqual(['__proto__', 'a']);
  expect(readChallenges(['Basic realm="x"'])[0]?.params.constructor).toBeUndefined();
});

test('reads what it is told, whatever is within the quotes', () => {
  const token = fc.stringMatching(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,20}$/);
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(token, fc.array(fc.tuple(token, text), { minLength: 1 }), (scheme, pairs) => {
      const written = pairs.map(([name, value]) => `${name}="${value.replace(/["\\]/g, '\\$&')}"`).join(', ');
      const [challenge, ...others] = readChallenges([`${scheme} ${written}`]);
      const expected = new Map(pairs.map(([name, value]): [string, string] => [name.toLowerCase(), value]).reverse());
      expect(challenge?.scheme).toBe(scheme.toLowerCase());
      expect(new Map(Object.entries(challenge?.params ?? {}))).toEqual(expected);
      expect(others).toEqual([]);
    }),
  );
});

test('reads anything', () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 3 }), (values) => {
      for (const { scheme } of readChallenges(values)) expect(scheme).toMatch(/^[!-~]+$/);
    }),
  );
});

test('takes linear time', () => {
  for (const start of ['', 'Basic realm="x", ', 'Basic ', 'Basic realm=', 'Basic realm="'])
    expectLinearTime((value) => readChallenges([value]), start);
});
