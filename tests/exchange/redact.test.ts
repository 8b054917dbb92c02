import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadSigns } from '../../data';
import { keptHeaders } from '../../data/kept-headers';
import { formats } from '../../exchange/formats';
import { readJson } from '../../exchange/read-json';
import { redactFailure, redactPage } from '../../exchange/redact';
import { redactHeader } from '../../exchange/redact-header';
import { redactUrl } from '../../exchange/redact-url';
import { failuresOn } from '../../store/archive/archived-page';
import { explain } from '../diagnose/explain';
import { failure } from '../diagnose/failure';
import { hostileFailure } from './hostile-failure';
import { archivedPage, takeAll } from './taken';

const { signatures } = await loadSigns();

test.each([
  ['a path as it is', 'https://site.example/a/b.png', 'https://site.example/a/b.png'],
  ['names, but no values', 'https://site.example/?q=mum&page=2', 'https://site.example/?q=•••&page=•••'],
  ['no value in a value', 'https://site.example/?q=a=b?c=d', 'https://site.example/?q=•••'],
  ['no bare value', 'https://site.example/?wsdl&4711', 'https://site.example/?wsdl&•••'],
  ['no session in the path', 'https://site.example/a;jsessionid=1F/b', 'https://site.example/a;jsessionid=•••/b'],
  ['no e-mail address in the path', 'https://site.example/u/jo@mail.example/x', 'https://site.example/u/•••/x'],
  ['no escaped one', 'https://site.example/u/jo%40mail.example', 'https://site.example/u/•••'],
  ['a version in the path', 'https://cdn.example/vue@3.4.1/vue.js', 'https://cdn.example/vue@3.4.1/vue.js'],
  ['no name and password', 'https://a:b@c@site.example/', 'https://site.example/'],
  ['the host, whatever it is', 'http://192.168.1.1/status', 'http://192.168.1.1/status'],
  ['nothing of a file', 'file:///home/jo/plan.html', 'file:///•••'],
  ['the head of a data URL', 'data:text/html…', 'data:text/html…'],
])('a redacted URL has %s', (_, url, redacted) => {
  expect(redactUrl(url)).toBe(redacted);
  expect(redactUrl(redacted)).toBe(redacted);
});

test.each([
  ['www-authenticate', 'Basic realm="Jo’s files"', 'basic realm="•••"'],
  ['www-authenticate', 'Bearer error="invalid_token", scope="jo"', 'bearer error="invalid_token", scope="•••"'],
  ['proxy-authenticate', 'NTLM TlRMTVNTUAAC', 'ntlm •••'],
  ['via', '1.1 proxy01.corp.example:3128 (squid/5.7), 1.1 varnish', '1.1 ••• (squid/5.7), 1.1 varnish'],
  ['via', 'HTTP/1.1 PROXY-7', 'HTTP/1.1 •••'],
  ['x-cache', 'MISS from proxy01', 'MISS from •••'],
  ['x-cache', 'Error from cloudfront', 'Error from cloudfront'],
  ['cache-status', 'proxy.corp.example;hit;key="jo", Edge; fwd=miss', '•••;hit;key="•••", Edge; fwd=miss'],
  ['proxy-status', 'Edge; error=dns_error; next-hop="db:80"', 'Edge; error=dns_error; next-hop="•••"'],
  ['server-timing', 'cache;desc=HIT, jo;desc="1466_388605"', 'cache;desc=HIT, jo;desc="•••"'],
  ['link', '<https://site.example/?q=mum>; rel="next"', '<https://site.example/?q=•••>; rel="next"'],
  ['report-to', '{"url":"https://a.example/r?s=k%2F"}', '{"url":"https://a.example/r?s=•••"}'],
  ['x-request-id', 'for 203.0.113.7:443, [2001:db8::7] jo@mail.example', 'for •••:443, [•••] •••'],
  ['server', 'openresty/1.21.4.1', 'openresty/1.21.4.1'],
  ['retry-after', 'Tue, 24 Nov 2026 04:00:00 GMT', 'Tue, 24 Nov 2026 04:00:00 GMT'],
  ['cf-ray', '8f1c2a3b4c5d6e7f-FRA', '8f1c2a3b4c5d6e7f-FRA'],
  ['x-vercel-id', 'fra1::iad1::abcde-1700000000000-1f2e', 'fra1::iad1::abcde-1700000000000-1f2e'],
  ['x-amz-cf-id', 'kLm9?==', 'kLm9?=•••'],
])('%s: %s', (name, value, redacted) => {
  expect(redactHeader([name, value])).toEqual([name, redacted]);
});

const TOLD = 'SECRET';
const PRIVATE = /SECRET|203\.0\.113\.7|2001:db8|corp\.example|3128|jo@/;

const page = archivedPage({
  url: `https://shop.example/?q=${TOLD}`,
  own: failure({
    url: `https://shop.example/a?mail=${TOLD}&x`,
    status: 407,
    reason: 'No jo@mail.example at 203.0.113.7',
    error: 'net::ERR_TUNNEL_CONNECTION_FAILED 203.0.113.7',
    initiator: `https://shop.example/${TOLD}?q=${TOLD}`,
    ip: '203.0.113.7',
    body: { type: 'text/plain', text: TOLD },
    headers: [
      ['via', '1.1 proxy.corp.example:3128 (squid/5.7)'],
      ['proxy-authenticate', `Basic realm="${TOLD}"`],
      ['x-cache', 'MISS from proxy.corp.example:3128'],
      ['link', `</next?q=${TOLD}>; rel=next`],
      ['proxy-status', `proxy.corp.example; next-hop="${TOLD}"; details="${TOLD}"`],
      ['server-timing', 'edge;desc="2001:db8::7"'],
    ],
    signIn: { from: 'proxy', host: 'proxy.corp.example', port: 3128, scheme: 'basic', realm: TOLD },
    proxy: { host: 'proxy.corp.example', port: 3128 },
    redirects: [{ url: `https://shop.example/b?q=${TOLD}`, status: 302 }],
    preflight: { error: '203.0.113.7', headers: [['link', `<?q=${TOLD}>`]] },
  }),
  failures: [failure({ url: `wss://shop.example/c;sid=${TOLD}?d=${TOLD}`, status: 500, type: 'websocket' })],
});

test.each(formats.map((format) => [format.name, format] as const))('%s tells nothing private', async (_, format) => {
  const options = { now: 1_700_000_000_000, version: '1.0' };
  expect(format.write(await takeAll(page), options), 'what is to be hidden stands in it').toMatch(PRIVATE);
  expect(format.write(await takeAll(redactPage(page)), options)).not.toMatch(PRIVATE);
});

test('who made a failure is told as before', async () => {
  const wrong: string[] = [];
  for (const { name, examples } of signatures) {
    for (const { status, headers } of examples) {
      const own = failure({ status, headers: Object.entries(headers) });
      const [before, after] = [await explain(own), await explain(redactFailure(own))];
      const told = ({ party, confidence, entry, meaning, turn }: typeof before) =>
        [party, confidence, entry, meaning, turn].join();
      if (told(before) !== told(after)) wrong.push(`${name}: ${told(before)} became ${told(after)}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('any failure can be redacted, again changes nothing of its address, and nothing is added', () => {
  fc.assert(
    fc.property(hostileFailure, (own) => {
      const redacted = redactFailure(own);
      expect(Object.keys(own)).toEqual(expect.arrayContaining(Object.keys(redacted)));
      expect(redacted.url.length).toBeLessThanOrEqual(2000);
      expect(redactFailure(redacted).url).toBe(redacted.url);
    }),
    { numRuns: 1000 },
  );
});

test.each(['a', '1.', ':', '?a=', '&', ';a=', 'a@', 'a.', '"', '\\"', 'desc="', 'from ', 'a ', 'a/1.', '%40'])(
  'a header of 100 kB of %j is no trouble',
  (part) => {
    const value = part.repeat(100_000 / part.length);
    const began = performance.now();
    for (const name of ['via', 'x-cache', 'server-timing', 'www-authenticate', 'link']) redactHeader([name, value]);
    redactUrl(`https://site.example/${value}`);
    expect(performance.now() - began).toBeLessThan(2000);
  },
);

test('a redacted page can be read again', () => {
  const redacted = redactPage(page);
  const [read] = readJson(formatJson(redacted), keptHeaders).pages;
  expect(read && failuresOn(read)).toEqual(failuresOn(redacted));
});

function formatJson(one: typeof page): string {
  return JSON.stringify({ format: 'what-broke', version: 1, pages: [one] });
}
