import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../send/parse-address';

describe('what is an address', () => {
  const rows: [typed: string, url: string, notes: string[]][] = [
    ['https://site.example/a?b=c', 'https://site.example/a?b=c', []],
    ['  http://site.example  ', 'http://site.example/', []],
    ['site.example', 'https://site.example/', ['https-assumed']],
    ['site.example:8080/a', 'https://site.example:8080/a', ['https-assumed']],
    ['//site.example/a', 'https://site.example/a', ['https-assumed']],
    ['localhost:3000', 'http://localhost:3000/', ['http-assumed']],
    ['HTTPS://SITE.example/A#part', 'https://site.example/A', []],
    ['https://me:secret@site.example/', 'https://site.example/', ['credentials-dropped']],
    ['http://[::1]:8080/', 'http://[::1]:8080/', []],
    ['https://bücher.example/ü', 'https://xn--bcher-kva.example/%C3%BC', []],
    ['https://site.example/a#100%', 'https://site.example/a', []],
    ['https://site.example:/', 'https://site.example/', []],
  ];
  test.each(rows)('%j', (typed, url, notes) => {
    expect(parseAddress(typed)).toEqual({ url, notes });
  });
});

describe('where what is none goes wrong', () => {
  const rows: [typed: string, problem: string, at: number, found: string][] = [
    ['', 'empty', 0, ''],
    ['   ', 'empty', 0, ''],
    ['ftp://site.example/', 'scheme', 0, 'ftp'],
    ['javascript:alert(1)', 'scheme', 0, 'javascript'],
    ['mailto:me@site.example', 'scheme', 0, 'mailto'],
    ['https://site.example/a b', 'space', 22, ' '],
    ['https://site.example:99999/', 'port', 21, '99999'],
    ['https://site.example:8o/', 'port', 21, '8o'],
    ['https://', 'no-host', 8, ''],
    ['https://me@/', 'no-host', 11, ''],
    ['https://:80/', 'no-host', 8, ''],
    ['https://si<te.example/', 'host', 10, '<'],
    ['https://[::1/', 'host', 8, '['],
    ['https://256.1.1.1/', 'host', 8, '256.1.1.1'],
    ['https://site.example/100%', 'percent', 24, '%'],
    ['https://site.example/?q=50%zz', 'percent', 26, '%zz'],
    [`https://site.example/${'a'.repeat(9000)}`, 'too-long', 8000, ''],
  ];
  test.each(rows)('%j', (typed, problem, at, found) => {
    expect(parseAddress(typed)).toEqual({ problem, at, found });
  });
});

describe('whatever somebody types', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc
      .tuple(
        fc.constantFrom('http://', 'https:', '', 'HTTP:///', '//'),
        fc.string(),
        fc.constantFrom('', ':80', '/%', '@'),
      )
      .map((parts) => parts.join('')),
  );

  test('it never throws, and what it takes is http or https, without credentials, and the same when read again', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseAddress(text);
        if (parsed.problem !== undefined) {
          expect(parsed.at).toBeLessThanOrEqual(text.trim().length);
          return;
        }
        const { protocol, username, password, hash, href } = new URL(parsed.url);
        expect(['http:', 'https:']).toContain(protocol);
        expect([username, password, hash, href]).toEqual(['', '', '', parsed.url]);
        const again = parseAddress(parsed.url);
        expect(again).toEqual(
          again.problem === undefined ? { url: parsed.url, notes: [] } : { problem: 'too-long', at: 8000, found: '' },
        );
      }),
      { numRuns: 3000 },
    );
  });
});
