import { describe, expect, test } from 'vitest';
import { hostFrom, isWatched, MOST_HOSTS, parseHosts } from '../../../store/settings/watched';

describe('the host that somebody means', () => {
  test.each([
    ['example.com', 'example.com'],
    ['  Example.COM ', 'example.com'],
    ['https://Example.com/a?b#c', 'example.com'],
    ['http://example.com:8080/', 'example.com:8080'],
    ['localhost:3000', 'localhost:3000'],
    ['*.example.com', 'example.com'],
    ['*://*.example.com/*', 'example.com'],
    ['example.com.', 'example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['192.168.0.1', '192.168.0.1'],
    ['[::1]:8080', '[::1]:8080'],
    ['wss://live.example/socket', 'live.example'],
  ])('%s', (written, host) => {
    expect(hostFrom(written)).toBe(host);
  });

  test.each([
    '',
    '   ',
    'two words',
    'https://',
    '*',
    'a*.example',
    'file:///etc/hosts',
    'chrome://settings',
    'about:blank',
    'mailto:name@example.com',
    'name@example.com',
    'http://exa mple.com',
    `${'x'.repeat(254)}.example`,
    'x'.repeat(2001),
  ])('is none in “%s”', (written) => {
    expect(hostFrom(written)).toBeUndefined();
  });
});

describe('a list of hosts', () => {
  test('each is there once, and what is none is left out', () => {
    const hostile = [{ toString: 1 }, null, 7, ['a.example'], 'a.example', 'https://A.example/x', 'b c'];
    expect(parseHosts(hostile)).toEqual(['a.example']);
  });
  test('it ends somewhere', () => {
    expect(parseHosts(Array.from({ length: MOST_HOSTS + 9 }, (_, n) => `h${n}.example`))).toHaveLength(MOST_HOSTS);
  });
});

describe('pages that are not watched', () => {
  const list = ['shop.example', 'localhost:3000', '[::1]'];
  test.each([
    ['https://shop.example/', false],
    ['https://www.shop.example/a', false],
    ['https://shop.example:8443/', false],
    ['https://shop.example./', false],
    ['https://workshop.example/', true],
    ['https://shop.example.evil.example/', true],
    ['http://localhost:3000/', false],
    ['http://localhost:4000/', true],
    ['http://[::1]:9/', false],
    ['about:blank', true],
    ['no address', true],
  ])('%s is watched: %s', (url, watched) => {
    expect(isWatched(url, list)).toBe(watched);
  });
});
