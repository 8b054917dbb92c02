import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Draft, EMPTY_DRAFT } from '../../send/draft';
import { objectionsTo } from '../../send/objections';

const URL_OK = 'https://site.example/';
const header = (name: string, value = 'x'): Partial<Draft> => ({ headers: [{ name, value, isOn: true }] });
const text: Draft['body'] = { kind: 'text', text: 'a', fields: [] };

/** What is filled in beside an address; what is said, and whether that stops it and curl can do it. */
const rows: [string, Partial<Draft>, string[]][] = [
  ['an ordinary request', {}, []],
  ['an address without a scheme', { url: 'site.example/a' }, []],
  ['an address on the own machine', { url: 'localhost:3000' }, []],
  ['no address', { url: ' ' }, ['no-address stops']],
  ['no address at all', { url: 'http://' }, ['not-an-address stops']],
  ['a file', { url: 'file:///etc/passwd' }, ['not-http stops']],
  ['a script', { url: 'javascript:alert(1)' }, ['not-http stops']],
  ['a name and password in the address', { url: 'https://me:secret@site.example/' }, ['credentials stops curl']],
  ['a port of another service', { url: 'http://site.example:25/' }, ['blocked-port stops curl']],
  ['an odd port that is allowed', { url: 'http://site.example:8081/' }, []],
  ['CONNECT', { method: 'CONNECT' }, ['forbidden-method stops curl']],
  ['trace, in small letters', { method: 'trace' }, ['forbidden-method stops curl']],
  ['TRACK', { method: 'TRACK' }, ['forbidden-method stops curl']],
  ['a method of one’s own', { method: 'PURGE' }, []],
  ['two words as a method', { method: 'GET IT' }, ['not-a-method stops']],
  ['no method', { method: '' }, ['not-a-method stops']],
  ['GET with a body', { body: text }, ['body-with-get stops curl']],
  ['head with a body', { method: 'head', body: text }, ['body-with-get stops curl']],
  ['POST with a body', { method: 'POST', body: text }, []],
  ['POST with a file that is not chosen', { method: 'POST', body: { ...text, kind: 'file' } }, ['no-file stops']],
  ['a header of one’s own', header('X-Mine'), []],
  ['Authorization', header('Authorization'), []],
  ...[
    ...['Accept-Charset', 'Accept-Encoding', 'Access-Control-Request-Headers', 'Access-Control-Request-Method'],
    ...['Connection', 'Content-Length', 'Cookie', 'cookie2', 'Date', 'DNT', 'Expect', 'HOST', 'Keep-Alive', 'Origin'],
    ...['Referer', 'Set-Cookie', 'TE', 'Trailer', 'Transfer-Encoding', 'Upgrade', 'Via', 'Proxy-Authorization'],
    ...['Sec-Fetch-Site', 'sec-x'],
  ].map((name): [string, Partial<Draft>, string[]] => [name, header(name), ['forbidden-header goes-on curl']]),
  ['another method in a header', header('X-HTTP-Method-Override', 'GET, trace'), ['forbidden-header goes-on curl']],
  ['an allowed method in a header', header('X-HTTP-Method-Override', 'DELETE'), []],
  ['a header that is switched off', { headers: [{ name: 'Cookie', value: 'a', isOn: false }] }, []],
  ['an empty row', header('', ''), []],
  ['a header’s name with a space', header('X Y'), ['not-a-header stops']],
  ['a value with a line end', header('X', 'a\nb'), ['not-a-value stops']],
  ['a value beyond one byte', header('X', 'a…'), ['not-a-value stops']],
];

test.each(rows)('%s', (_, part, said) => {
  const found = objectionsTo({ ...EMPTY_DRAFT, url: URL_OK, ...part });
  expect(
    found.map(({ what, stops, curlCan }) => `${what} ${stops ? 'stops' : 'goes-on'}${curlCan ? ' curl' : ''}`),
  ).toEqual(said);
});

test('a User-Agent of one’s own, where the browser drops it', () => {
  const draft = { ...EMPTY_DRAFT, url: URL_OK, ...header('user-agent') };
  expect(objectionsTo(draft)).toEqual([]);
  expect(objectionsTo(draft, { dropsUserAgent: true }).map(({ what }) => what)).toEqual(['user-agent']);
});

test('what nothing stops, a Request takes', () => {
  const any = fc.string({ unit: 'binary', maxLength: 12 });
  fc.assert(
    fc.property(any, any, any, (method, name, value) => {
      const draft: Draft = { ...EMPTY_DRAFT, url: URL_OK, method, headers: [{ name, value, isOn: true }] };
      if (objectionsTo(draft).length > 0 || (name === '' && value === '')) return;
      expect(() => new Request(URL_OK, { method, headers: [[name.trim(), value.trim()]] })).not.toThrow();
    }),
  );
});
