import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Failure, KeptHeader } from '../../capture/failure';
import { keptHeaders } from '../../data/kept-headers';
import { type CorsCondition, corsCondition } from '../../diagnose/cors';
import { failure } from './failure';

type Facts = Partial<Failure>;
type Verdict = `${CorsCondition} ${'sure' | 'likely'}` | undefined;

const b = 'https://b.example';
const asked: Facts = {
  type: 'xmlhttprequest',
  url: 'https://api.example/items',
  initiator: b,
  error: 'net::ERR_FAILED',
};
const withOrigin = (value: string, more: KeptHeader[] = []): KeptHeader[] => [[ORIGIN, value], ...more];
const answered = (headers: KeptHeader[], more: Facts = {}): Facts => ({ ...asked, status: 200, headers, ...more });
const beforehand = (status: number, headers: KeptHeader[] = [], more: Facts = {}): Facts => ({
  ...asked,
  preflight: { status, headers },
  ...more,
});

const ORIGIN = 'access-control-allow-origin';
const methods = (value: string): KeptHeader => ['access-control-allow-methods', value];
const names = (value: string): KeptHeader => ['access-control-allow-headers', value];
const credentials = (value = 'true'): KeptHeader => ['access-control-allow-credentials', value];
const full = withOrigin(b, [credentials(), names('content-type')]);
const via: KeptHeader[] = Array.from({ length: 40 }, () => ['via', '1.1 a'] as const);
const put = { method: 'PUT' };
const elsewhere = [{ url: 'https://c.example/', status: 302 }];

// biome-ignore format: a table
const rows: [sentence: string, facts: Facts, verdict: Verdict][] = [
  // The CORS check
  ['no header, so nobody may read', answered([]), 'no-allow-origin sure'],
  ['no headers at all', { ...asked, status: 200 }, 'no-allow-origin sure'],
  ['an empty header names nobody', answered(withOrigin('')), 'other-origin sure'],
  ['another site is named', answered(withOrigin('https://a.example')), 'other-origin sure'],
  ['the same site over http is another', answered(withOrigin('http://b.example')), 'other-origin sure'],
  ['the same site on another port is another', answered(withOrigin(`${b}:8443`)), 'other-origin sure'],
  ['an origin has no slash at its end', answered(withOrigin(`${b}/`)), 'other-origin sure'],
  ['an origin has no capital letters', answered(withOrigin('https://B.example')), 'other-origin sure'],
  ['there are no partial wildcards', answered(withOrigin('https://*.example')), 'other-origin sure'],
  ['an unprintable character makes it another name', answered(withOrigin(`\ufffd${b}`)), 'other-origin sure'],
  ['null is nobody’s name, unless an unseen redirect made it the asker’s', answered(withOrigin('null')), 'other-origin likely'],
  ['after a seen way without another site, null is nobody’s name', answered(withOrigin('null'), { redirects: [] }), 'other-origin sure'],
  ['a list of sites is no site', answered(withOrigin(`${b}, https://a.example`)), 'several-origins sure'],
  ['two headers are a list', answered([[ORIGIN, b], [ORIGIN, b]]), 'several-origins sure'],
  ['two wildcards are a list', answered([[ORIGIN, '*'], ['via', '1.1 a'], [ORIGIN, '*']]), 'several-origins sure'],
  ['a comma makes a list', answered(withOrigin(`${b},`)), 'several-origins sure'],
  ['a wildcard fails with cookies only', answered(withOrigin('*')), 'wildcard-with-credentials likely'],
  ['a wildcard and credentials do not go together', answered(withOrigin('*', [credentials()])), 'wildcard-with-credentials likely'],
  ['spaces around a value do not count', answered(withOrigin(' * ')), 'wildcard-with-credentials likely'],
  ['a named site needs more only with cookies', answered(withOrigin(b)), 'no-allow-credentials likely'],
  ['True is not true', answered(withOrigin(b, [credentials('True')])), 'no-allow-credentials likely'],
  ['two trues are none', answered(withOrigin(b, [credentials(), credentials()])), 'no-allow-credentials likely'],
  ['nothing is wrong, as far as can be seen', answered(withOrigin(b, [credentials()])), 'nothing-wrong likely'],
  ['nothing is wrong, and no redirect changed the asker', answered(withOrigin(b, [credentials()]), { redirects: [] }), 'nothing-wrong sure'],
  ['header names have no case', answered([['Access-Control-Allow-ORIGIN', b], ['Access-Control-Allow-Credentials', 'true']]), 'nothing-wrong likely'],
  ['of very many headers some were not kept', answered(via), 'no-allow-origin likely'],
  ['an error page without the header', answered([], { status: 500 }), 'no-allow-origin sure'],
  ['a font needs leave, too', answered([], { type: 'font' }), 'no-allow-origin sure'],
  ['an image may not have needed leave', answered([], { type: 'image' }), 'no-allow-origin likely'],
  ['an image of which a preflight proves that it needed leave', answered([], { type: 'image', preflight: { status: 204 } }), 'no-allow-origin sure'],
  ['an image with leave to be read', answered(withOrigin(b, [credentials()]), { type: 'image', redirects: [] }), 'nothing-wrong likely'],
  ['in Firefox a refusal has another name', answered([], { error: 'NS_ERROR_DOM_BAD_URI' }), 'no-allow-origin sure'],
  ['a preflight that went well does not change the answer', answered([], { preflight: { status: 204, headers: full } }), 'no-allow-origin sure'],
  ['who was answered had leave to ask', answered(full, { preflight: { status: 403 } }), 'nothing-wrong likely'],

  // Who asked
  ['a file is called null', answered(withOrigin('null', [credentials()]), { initiator: 'file://' }), 'nothing-wrong sure'],
  ['a file’s path is not its name', answered(withOrigin('file://'), { initiator: 'file:///home/me/index.html' }), 'other-origin sure'],
  ['an extension is called by its address', answered(withOrigin('chrome-extension://abc', [credentials()]), { initiator: 'chrome-extension://abc' }), 'nothing-wrong likely'],
  ['a foreign redirect to another site makes the asker null', answered(withOrigin(b), { redirects: elsewhere }), 'other-origin sure'],
  ['so it does on the way home', answered(withOrigin(b), { url: `${b}/`, redirects: elsewhere }), 'other-origin sure'],
  ['the asker that was made null may be allowed', answered(withOrigin('null', [credentials()]), { redirects: elsewhere }), 'nothing-wrong sure'],
  ['its own redirect keeps the asker’s name', answered(withOrigin(b, [credentials()]), { redirects: [{ url: `${b}/`, status: 302 }] }), 'nothing-wrong sure'],
  ['a redirect within the other site keeps it, too', answered(withOrigin(b, [credentials()]), { redirects: [{ url: 'https://api.example/', status: 302 }] }), 'nothing-wrong sure'],
  ['what was seen of a redirect may be another address’s', answered([], { status: 302 }), 'no-allow-origin likely'],
  ['one’s own site needs no leave', answered([], { initiator: 'https://api.example' }), undefined],
  ['an unknown asker', answered([], { initiator: undefined }), undefined],
  ['an asker that is no origin', answered([], { initiator: 'who knows' }), undefined],

  // Where CORS has no part
  ['a page is not read by another', answered([], { type: 'main_frame' }), undefined],
  ['nor is a frame', answered([], { type: 'sub_frame' }), undefined],
  ['a WebSocket has rules of its own', answered([], { type: 'websocket', url: 'wss://api.example/' }), undefined],
  ['CORS is for http', answered([], { url: 'ftp://api.example/' }), undefined],
  ['the connection broke', answered([], { error: 'net::ERR_CONNECTION_RESET' }), undefined],
  ['another rule of the browser', answered([], { error: 'net::ERR_BLOCKED_BY_RESPONSE' }), undefined],
  ['a stored answer’s headers are not seen with a 304', answered([], { status: 304 }), undefined],
  ['a proxy’s question is no answer', answered([], { status: 407 }), undefined],
  ['no answer and no preflight', asked, undefined],

  // Without a report of the browser’s
  ['Firefox keeps a 500 from the page without a word', answered([], { status: 500, error: undefined }), 'no-allow-origin likely'],
  ['a wildcard lets most read a 500', answered(withOrigin('*'), { status: 500, error: undefined }), undefined],
  ['a 500 that may be read', answered(full, { status: 500, error: undefined }), undefined],
  ['an image that is not there', answered([], { status: 404, type: 'image', error: undefined }), undefined],
  ['a good answer', answered([], { error: undefined }), undefined],

  // CORS-preflight fetch
  ['a preflight answered 500', beforehand(500), 'preflight-status sure'],
  ['a preflight that needs a sign-in', beforehand(401, full), 'preflight-status sure'],
  ['199 is not well', beforehand(199, full), 'preflight-status sure'],
  ['300 is not well, and no redirect', beforehand(300, full), 'preflight-status sure'],
  ['a preflight answered 304', beforehand(304, full), 'preflight-status sure'],
  ['a preflight is not redirected', beforehand(301, full), 'preflight-redirected sure'],
  ['nor temporarily', beforehand(307, full), 'preflight-redirected sure'],
  ['a proxy asked for a sign-in first', beforehand(407), undefined],
  ['a preflight that nobody answered', { ...asked, preflight: { error: 'net::ERR_CONNECTION_RESET' } }, 'preflight-unanswered sure'],
  ['a preflight whose answer was not seen', { ...asked, preflight: { error: 'net::ERR_FAILED' } }, undefined],
  ['a preflight of which nothing is known', { ...asked, preflight: {} }, undefined],
  ['a preflight without the header', beforehand(204, [names('x-a')]), 'no-allow-origin sure'],
  ['a preflight for another site', beforehand(200, withOrigin('https://a.example')), 'other-origin sure'],
  ['a preflight is a proof that leave was needed', beforehand(299, [], { type: 'image' }), 'no-allow-origin sure'],
  ['a preflight after a redirect', beforehand(404, [], { status: 307 }), 'preflight-status sure'],
  ['a preflight that went well before a redirect', beforehand(204, full, { status: 307 }), 'no-allow-origin likely'],
  ['a beacon may always carry cookies', beforehand(204, withOrigin('*', [names('*')]), { type: 'ping' }), 'wildcard-with-credentials sure'],
  ['a beacon, in Firefox', beforehand(204, withOrigin(b, [names('content-type')]), { type: 'beacon' }), 'no-allow-credentials sure'],
  ['a wildcard beforehand', beforehand(204, withOrigin('*', [names('x-a')])), 'wildcard-with-credentials likely'],
  ['no credentials beforehand', beforehand(204, withOrigin(b, [names('x-a')])), 'no-allow-credentials likely'],
  ['PUT is not allowed', beforehand(204, [...full, methods('GET, POST')], put), 'method-not-allowed sure'],
  ['PUT is not allowed by an empty list', beforehand(204, [...full, methods('')], put), 'method-not-allowed sure'],
  ['PUT is proved wrong before cookies are supposed', beforehand(204, withOrigin('*', [methods('GET')]), put), 'method-not-allowed sure'],
  ['no list: most likely PUT is not allowed', beforehand(204, full, put), 'method-not-allowed likely'],
  ['methods have case', beforehand(204, [...full, methods('PATCH')], { method: 'patch' }), 'method-not-allowed likely'],
  ['a wildcard for methods fails with cookies only', beforehand(204, [...full, methods('*')], put), 'method-not-allowed likely'],
  ['PUT is allowed', beforehand(204, [...full, methods('GET'), methods('DELETE,PUT')], put), 'header-not-allowed likely'],
  ['a tab between methods, as capture shows it', beforehand(204, [...full, methods('GET,\ufffdPUT')], put), 'header-not-allowed likely'],
  ['the rest of a very long list is not known', beforehand(204, [...full, methods('GET, POS…')], put), 'header-not-allowed likely'],
  ['POST needs no list', beforehand(204, [...full, methods('PUT')], { method: 'POST' }), 'header-not-allowed likely'],
  ['HEAD needs no list', beforehand(204, full, { method: 'HEAD' }), 'header-not-allowed likely'],
  ['a list without commas', beforehand(204, [...full, methods('GET; PUT')], put), 'preflight-list-unreadable sure'],
  ['a list of headers without commas', beforehand(204, withOrigin('*', [names('x-a x-b')])), 'preflight-list-unreadable sure'],
  ['no list of headers', beforehand(204, withOrigin('*')), 'header-not-allowed likely'],
  ['a header that the list may lack', beforehand(204, full), 'header-not-allowed likely'],
];

test.each(rows)('%s', (_, facts, expected) => {
  const verdict = corsCondition(failure(facts));
  expect(verdict && `${verdict.condition} ${verdict.certainty}`).toBe(expected);
});

const NAMED = [`Access-Control-Allow-Origin: ${b}`, 'Vary: Origin'];
const TRUSTED = [NAMED[0], 'Access-Control-Allow-Credentials: true', 'Vary: Origin'];

// biome-ignore format: a table
const owners: [sentence: string, facts: Facts, owner: (string | undefined)[]][] = [
  ['who is not named is to be named', answered([]), NAMED],
  ['who allowed cookies still does', answered([credentials()]), TRUSTED],
  ['for cookies the site must be named', answered(withOrigin('*')), TRUSTED],
  ['a refused preflight needs the method, too', beforehand(405, [methods('GET, *')], put), [...NAMED, 'Access-Control-Allow-Methods: PUT, GET']],
  ['a simple method needs no list', beforehand(405), NAMED],
  ['a method is added to the others', beforehand(204, [...full, methods('GET, POST')], put), ['Access-Control-Allow-Methods: PUT, GET, POST']],
  ['for a file everybody is safer than null', answered([], { initiator: 'file://' }), ['Access-Control-Allow-Origin: *']],
  ['for a file’s cookies there is no safe way', answered(withOrigin('*'), { initiator: 'file://' }), []],
  ['only Authorization is not any header', beforehand(204, withOrigin(b, [credentials(), names('*')])), ['Access-Control-Allow-Headers: Authorization, *']],
  ['which header is missing is not known', beforehand(204, full), []],
  ['nothing is to be sent where nothing is wrong', answered(full), []],
];

test.each(owners)('%s', (_, facts, owner) => {
  expect(corsCondition(failure(facts))?.owner).toEqual(owner);
});

// biome-ignore format: a table
const words: [facts: Facts, says: string, hidden: string | undefined, anchor: string][] = [
  [answered(withOrigin('https://a.example'), { status: 500, reason: 'Internal Server Error' }), 'The answer names https://a.example as the only site that may read it, not https://b.example.', 'The server did answer: 500 Internal Server Error. Your browser kept it from the page.', 'concept-cors-check'],
  [answered(withOrigin(`${b}/`)), 'The answer names https://b.example/ as the only site that may read it, not https://b.example: the slash at its end makes it another name.', 'The server did answer: 200. Your browser kept it from the page.', 'concept-cors-check'],
  [answered([], { status: 500, error: undefined }), 'The answer has no Access-Control-Allow-Origin header, so it does not let https://b.example read it.', 'The server did answer: 500. Your browser most likely kept it from the page.', 'concept-cors-check'],
  [beforehand(401), 'The answer to your browser’s question beforehand (the preflight) was 401, and only 200 to 299 means yes.', undefined, 'cors-preflight-fetch-0'],
  [beforehand(204), 'The answer to your browser’s question beforehand (the preflight) has no Access-Control-Allow-Origin header, so it does not let https://b.example read it.', undefined, 'cors-preflight-fetch-0'],
];

test.each(words)('says it in words: %#', (facts, says, hidden, anchor) => {
  const source = `https://fetch.spec.whatwg.org/#${anchor}`;
  expect(corsCondition(failure(facts))).toMatchObject({ says, source });
  expect(corsCondition(failure(facts))?.hidden).toBe(hidden);
});

test('every header that is looked at is kept', () => {
  const looked = [ORIGIN, methods('')[0], names('')[0], credentials()[0]];
  expect(looked.filter((name) => !keptHeaders.has(name))).toEqual([]);
});

describe('whatever the network sends', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 3000 }), fc.constant('x, '.repeat(2000)));
  const value = fc.oneof(text, fc.constantFrom('*', b, `${b}/`, 'null', '', 'true', 'PUT', 'GET, PUT', `${b},*`));
  const known = fc.constantFrom(ORIGIN, methods('')[0], names('')[0], credentials()[0]);
  const anyCase = fc
    .tuple(known, fc.func(fc.boolean()))
    .map(([name, isUpper]) =>
      [...name].map((letter, index) => (isUpper(index) ? letter.toUpperCase() : letter)).join(''),
    );
  const headers = fc.array(fc.tuple(fc.oneof(anyCase, text), value), { maxLength: 50 });
  const status = fc.oneof(fc.constantFrom(200, 204, 301, 304, 403, 407, 500), fc.nat());
  const error = fc.oneof(fc.constantFrom('net::ERR_FAILED', 'NS_ERROR_DOM_BAD_URI'), text);
  const anything: fc.Arbitrary<Facts> = fc.record(
    {
      url: fc.oneof(fc.constantFrom('https://api.example/', `${b}/`), text),
      initiator: fc.oneof(fc.constantFrom(b, 'null', 'file:///', `https://${'a'.repeat(2000)}.example`), text),
      type: fc.oneof(fc.constantFrom('xmlhttprequest', 'ping', 'image'), text),
      method: fc.oneof(fc.constantFrom('GET', 'PUT', 'patch'), text),
      reason: text,
      status,
      error,
      headers,
      preflight: fc.record({ status, error, headers }, { requiredKeys: [] }),
      redirects: fc.array(fc.record({ url: fc.oneof(fc.webUrl(), text), status }), { maxLength: 3 }),
    },
    { requiredKeys: ['url', 'initiator', 'type', 'error'] },
  );

  test('a verdict is short, printable, and one line each', () => {
    fc.assert(
      fc.property(anything, (facts) => {
        const verdict = corsCondition(failure(facts));
        if (!verdict) return;
        const { says, hidden = 'x', owner } = verdict;
        for (const line of [says, hidden, ...owner]) {
          expect(line.length).toBeLessThan(700);
          expect(line).toMatch(/\S/);
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}]|undefined/u);
        }
        expect(says).toMatch(/\.$/);
        expect(owner.length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 2000 },
    );
  });

  test('the order and case of header names change nothing', () => {
    const distinct = fc.uniqueArray(fc.tuple(known, value), { selector: ([name]) => name });
    const shuffled = distinct.chain((own) =>
      fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.boolean(), ([one, other], isBeforehand) => {
        const loud = other.map(([name, sent]): KeptHeader => [name.toUpperCase(), sent]);
        const facts = (sent: KeptHeader[]) => (isBeforehand ? beforehand(204, sent, put) : answered(sent));
        expect(corsCondition(failure(facts(loud)))).toEqual(corsCondition(failure(facts(one))));
      }),
    );
  });

  test('what is cut says so, and markup stays text', () => {
    const hostile = `<img src=x onerror=alert(1)>${'a'.repeat(1000)}`;
    const { says = '' } = corsCondition(failure(answered(withOrigin(hostile)))) ?? {};
    expect(says).toContain(`names ${hostile.slice(0, 199)}… as`);
  });

  test('no half of a character is left by the cut, and none that turns the text around', () => {
    const { says = '' } = corsCondition(failure(answered(withOrigin(`\u202e${'😀'.repeat(200)}`)))) ?? {};
    expect(says).toContain('names \ufffd😀');
    const half = corsCondition(failure(answered(withOrigin('😀'.repeat(200)))))?.says;
    expect(half).toContain('😀\ufffd… as');
  });
});
