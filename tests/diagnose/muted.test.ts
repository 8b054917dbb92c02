import { expect, test } from 'vitest';
import type { Failure } from '../../capture/failure';
import { isMuted, mutesFor } from '../../diagnose/muted';
import type { Mute } from '../../store/settings/mute';
import { failure } from './failure';

const IMAGE = failure({ url: 'https://cdn.example:8443/a/b.png?v=1', type: 'image', status: 404 });
const REFUSED = failure({ url: 'https://cdn.example:8443/a/b.png', error: 'net::ERR_CONNECTION_REFUSED' });

test('what may be chosen goes from this very request to every site', () => {
  expect(mutesFor(IMAGE)).toEqual([
    { what: 'request', url: 'https://cdn.example:8443/a/b.png', outcome: '404' },
    { what: 'outcome', host: 'cdn.example:8443', outcome: '404' },
    { what: 'host', host: 'cdn.example:8443' },
    { what: 'everywhere', outcome: '404' },
  ]);
});

test('a file has no host to leave out', () => {
  const file = failure({ url: 'file:///a.html', error: 'net::ERR_FILE_NOT_FOUND' });
  expect(mutesFor(file).map(({ what }) => what)).toEqual(['request', 'everywhere']);
});

const [request, outcome, host, everywhere] = mutesFor(IMAGE) as [Mute, Mute, Mute, Mute];
const other = (facts: Partial<Failure>) => failure({ url: IMAGE.url, type: 'image', status: 404, ...facts });

const cases: [what: string, failure: Failure, by: Mute, isMuted: boolean][] = [
  ['the same request', IMAGE, request, true],
  ['the same address with another query', other({ url: 'https://cdn.example:8443/a/b.png?v=2' }), request, true],
  ['another address', other({ url: 'https://cdn.example:8443/a/c.png' }), request, false],
  ['the same address, failed otherwise', other({ status: 500 }), request, false],
  ['another address of the host', other({ url: 'https://cdn.example:8443/c.png' }), outcome, true],
  ['another port', other({ url: 'https://cdn.example/a/b.png' }), outcome, false],
  ['the host, failed otherwise', other({ status: 500 }), outcome, false],
  ['the host, failed in whatever way', REFUSED, host, true],
  ['a host below', other({ url: 'https://img.cdn.example:8443/a/b.png' }), host, false],
  ['the same status elsewhere', other({ url: 'https://shop.example/' }), everywhere, true],
  ['another failure elsewhere', REFUSED, everywhere, false],
];

test.each(cases)('%s', (_, one, by, expected) => {
  expect(isMuted(one, [by])).toBe(expected);
});

test('every choice for a failure mutes that failure', () => {
  for (const one of [IMAGE, REFUSED, failure({ url: '', status: 500 })])
    for (const mute of mutesFor(one)) expect(isMuted(one, [mute])).toBe(true);
});
