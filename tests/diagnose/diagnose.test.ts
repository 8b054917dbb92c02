import { expect, test } from 'vitest';
import type { Failure } from '../../capture/failure';
import { loadEntry } from '../../data';
import type { EntryId } from '../../data/shapes';
import { diagnose } from '../../diagnose/diagnose';
import type { Confidence } from '../../diagnose/diagnosis';
import { explain } from './explain';
import { failure } from './failure';

type Row = [
  sentence: string,
  facts: Partial<Failure>,
  entry: EntryId,
  party: `${string} ${Confidence}`,
  label: string,
  broken: string,
];

const proxy = { host: 'proxy.corp.example', port: 3128 };
const proxySignIn = { ...proxy, from: 'proxy', scheme: 'basic' } as const;
const http = 'http://shop.example/cart';
const ray = ['cf-ray', '8f1c2d3e4a5b6c7d-FRA'] as const;
const fails = (error: string) => ({ error, navigationError: error });
const asked = { type: 'xmlhttprequest', url: 'https://api.example/items', initiator: 'https://shop.example' };

// biome-ignore format: a table
const rows: Row[] = [
  // A status
  ['a plain 404 accuses nobody', { status: 404 }, 'statuses/404', 'unknown unsure', '404 Not Found', 'site'],
  ['the server’s own words do not replace a standard name', { status: 404, reason: 'Nope' }, 'statuses/404', 'unknown unsure', '404 Not Found', 'site'],
  ['what is on the way does not make the error', { status: 404, headers: [ray] }, 'statuses/404', 'unknown unsure', '404 Not Found', 'site'],
  ['Cloudflare’s own error is Cloudflare’s', { status: 502, headers: [['cf-error-type', '502'], ray] }, 'statuses/502', 'cdn sure', '502 Bad Gateway', 'cdn'],
  ['over https a proxy’s header tells of the site’s side', { status: 503, headers: [['x-squid-error', 'ERR_DNS_FAIL 0']] }, 'statuses/503', 'unknown unsure', '503 Service Unavailable', 'site'],
  ['Squid’s own error is the proxy’s', { url: http, status: 503, headers: [['x-squid-error', 'ERR_DNS_FAIL 0']] }, 'statuses/503', 'proxy sure', '503 Name Lookup Failed', 'proxy'],
  ['two proofs that disagree prove nothing', { status: 502, headers: [['cf-error-type', '502'], ['x-kong-response-latency', '1']] }, 'statuses/502', 'unknown unsure', '502 Bad Gateway', 'site'],
  ['proof that comes with a good answer blames nobody', { ...fails('net::ERR_CONNECTION_RESET'), status: 200, headers: [['server', 'Varnish']] }, 'failures/connection-reset', 'unknown unsure', 'Connection reset', 'nowhere'],
  ['not even where two of them disagree', { ...fails('net::ERR_BLOCKED_BY_CLIENT'), status: 200, headers: [['server', 'Varnish'], ['x-kong-response-latency', '1']] }, 'failures/blocked-by-client', 'browser likely', 'Blocked in your browser', 'browser'],
  ['an answer over http through a proxy may be anybody’s', { url: http, status: 404, proxy }, 'statuses/404', 'unknown unsure', '404 Not Found', 'nowhere'],
  ['an answer over https through a proxy is the site’s side’s', { status: 404, proxy }, 'statuses/404', 'unknown unsure', '404 Not Found', 'site'],
  ['511 over http is the network’s', { url: http, status: 511 }, 'statuses/511', 'network likely', '511 Network Authentication Required', 'network'],
  ['511 over https can hardly be the network’s', { status: 511 }, 'statuses/511', 'unknown unsure', '511 Network Authentication Required', 'nowhere'],
  ['an unknown 4xx means what its class means', { status: 432 }, 'classes/4xx', 'unknown unsure', '432 Client error', 'site'],
  ['an unknown code is called what the server calls it', { status: 432, reason: 'I’m a kettle' }, 'classes/4xx', 'unknown unsure', '432 I’m a kettle', 'site'],
  ['a reserved code is called what the server calls it', { status: 418, reason: 'I’m a teapot' }, 'statuses/418', 'unknown unsure', '418 I’m a teapot', 'site'],
  ['a reserved code without such words is unused', { status: 418 }, 'statuses/418', 'unknown unsure', '418 (Unused)', 'site'],
  ['an unknown 5xx means what its class means', { status: 588 }, 'classes/5xx', 'unknown unsure', '588 Server error', 'site'],
  ['a number above 599 is treated as a server error', { status: 601 }, 'classes/5xx', 'unknown unsure', '601 Server error', 'site'],
  ['so is a far higher one', { status: 998 }, 'classes/5xx', 'unknown unsure', '998 Server error', 'site'],
  ['a status outranks the error that followed', { status: 500, error: 'net::ERR_BLOCKED_BY_ORB' }, 'statuses/500', 'unknown unsure', '500 Internal Server Error', 'site'],
  ['a CORS refusal of a 500 is a 500', { ...asked, status: 500, error: 'net::ERR_FAILED' }, 'statuses/500', 'unknown unsure', '500 Internal Server Error', 'site'],

  // A vendor's own meaning, where it is proven that the vendor answered
  ['Cloudflare names its reason', { status: 530, headers: [['cf-error-type', '1016'], ray] }, 'statuses/530', 'cdn sure', '530 Origin DNS error', 'cdn'],
  ['a number of several vendors, and nothing proves which', { status: 530 }, 'statuses/530', 'unknown unsure', '530 Depends on who sent it', 'site'],
  ['a 405 that is a question for people', { status: 405, headers: [['x-amzn-waf-action', 'captcha']] }, 'statuses/405', 'gateway sure', '405 CAPTCHA', 'gateway'],
  ['two vendors’ proofs choose no meaning', { status: 405, headers: [['x-amzn-waf-action', 'captcha'], ['cf-error-type', '1016']] }, 'statuses/405', 'unknown unsure', '405 Method Not Allowed', 'site'],

  // The faces of 407
  ['the browser says that a proxy asked', { status: 407, signIn: proxySignIn }, 'statuses/407', 'proxy sure', '407 Proxy Authentication Required', 'proxy'],
  ['Firefox tells which proxy carried it', { status: 407, url: 'http://shop.example/', proxy }, 'statuses/407', 'proxy likely', '407 Proxy Authentication Required', 'proxy'],
  ['no proxy of the browser’s asked', { status: 407 }, 'failures/unexpected-proxy-auth', 'unknown unsure', '407 Unexpected proxy sign-in', 'site'],
  ['the site asked, whatever its number says', { status: 407, signIn: { ...proxySignIn, from: 'site' } }, 'failures/unexpected-proxy-auth', 'unknown unsure', '407 Unexpected proxy sign-in', 'site'],
  ['Chromium hides a 407 that no proxy may send', fails('net::ERR_UNEXPECTED_PROXY_AUTH'), 'failures/unexpected-proxy-auth', 'unknown unsure', 'Unexpected proxy sign-in', 'site'],
  ['a proxy that opens no way', fails('net::ERR_TUNNEL_CONNECTION_FAILED'), 'failures/tunnel-failed', 'proxy likely', 'No way through the proxy', 'proxy'],
  ['a sign-in that the proxy turned down, in Firefox', { error: 'NS_ERROR_PROXY_AUTHENTICATION_FAILED', proxy }, 'failures/proxy-sign-in-failed', 'proxy likely', 'Proxy sign-in failed', 'proxy'],

  // A browser’s name for it
  ['the navigation knows of the circle, the request only of its end', { error: 'net::ERR_ABORTED', navigationError: 'net::ERR_TOO_MANY_REDIRECTS' }, 'failures/too-many-redirects', 'unknown unsure', 'Too many redirects', 'site'],
  ['the request knows of the reset, the navigation only of its end', { error: 'net::ERR_CONNECTION_RESET', navigationError: 'net::ERR_ABORTED' }, 'failures/connection-reset', 'unknown unsure', 'Connection reset', 'nowhere'],
  ['Firefox’s navigation tells a number', { navigationError: 'Error code 2153390067' }, 'failures/certificate-untrusted', 'unknown unsure', 'Certificate not trusted', 'nowhere'],
  ['the number outranks the sentence', { error: 'Das Zertifikat ist abgelaufen.', navigationError: 'Error code 2153390069' }, 'failures/certificate-expired', 'unknown unsure', 'Certificate out of date', 'nowhere'],
  ['Firefox’s sentence is in the user’s language', { error: 'Dem Zertifikat wird nicht vertraut, weil es vom Aussteller selbst signiert wurde.' }, 'failures/secure-connection-failed', 'unknown unsure', 'Secure connection failed', 'nowhere'],
  ['a name within Firefox’s sentence is the name', { error: 'Fehler: SSL_ERROR_BAD_CERT_DOMAIN (shop.example)' }, 'failures/certificate-wrong-name', 'unknown unsure', 'Certificate for another name', 'nowhere'],
  ['a name that the proxy could not find', { error: 'NS_ERROR_UNKNOWN_HOST', proxy }, 'failures/tunnel-failed', 'proxy likely', 'No way through the proxy', 'proxy'],
  ['a name that nobody could find', { error: 'NS_ERROR_UNKNOWN_HOST' }, 'failures/name-not-resolved', 'unknown unsure', 'Name not found', 'network'],
  ['over http a proxy looks names up itself and says so: this is the browser’s', { url: http, error: 'NS_ERROR_UNKNOWN_HOST', proxy }, 'failures/name-not-resolved', 'unknown unsure', 'Name not found', 'network'],
  ['a way through the proxy that nobody answered in time', { error: 'NS_ERROR_NET_TIMEOUT', proxy }, 'failures/tunnel-failed', 'proxy likely', 'No way through the proxy', 'proxy'],
  ['a device without a network needs no encryption to be told', fails('net::ERR_INTERNET_DISCONNECTED'), 'failures/no-internet', 'network likely', 'No internet connection', 'you'],
  ['an unknown name of a certificate is no sentence', fails('net::ERR_CERT_MADE_UP'), 'families/certificate', 'unknown unsure', 'Trouble with the secure connection', 'nowhere'],
  ['no reason tells more than an end', { error: 'net::ERR_FAILED', navigationError: 'net::ERR_ABORTED' }, 'failures/no-reason-given', 'unknown unsure', 'No reason given', 'nowhere'],
  ['the browser refuses a port, for sure', fails('net::ERR_UNSAFE_PORT'), 'failures/unsafe-port', 'browser sure', 'Port not allowed', 'browser'],
  ['the request knows more than a navigation that gives no reason', { error: 'net::ERR_CONNECTION_RESET', navigationError: 'net::ERR_FAILED' }, 'failures/connection-reset', 'unknown unsure', 'Connection reset', 'nowhere'],
  ['an unknown name means what its class means', fails('net::ERR_MADE_UP'), 'classes/network', 'unknown unsure', 'Network failure', 'nowhere'],
  ['an unknown name of a look-up means what its family means', fails('net::ERR_DNS_MADE_UP'), 'families/name-lookup', 'unknown unsure', 'Trouble looking up the name', 'network'],
  ['no name at all', {}, 'classes/network', 'unknown unsure', 'Network failure', 'nowhere'],

  // Told by the facts around a nameless failure
  ['a 200 that the page may not read', { ...asked, status: 200, error: 'net::ERR_FAILED' }, 'failures/cors-refused', 'unknown unsure', 'Cross-origin access refused (CORS)', 'browser'],
  ['a preflight that was refused', { ...asked, error: 'net::ERR_FAILED', preflight: { status: 500 } }, 'failures/cors-refused', 'unknown unsure', 'Cross-origin access refused (CORS)', 'browser'],
  ['the same on its own site is another failure', { ...asked, initiator: 'https://api.example', status: 200, error: 'net::ERR_FAILED' }, 'failures/no-reason-given', 'unknown unsure', 'No reason given', 'nowhere'],
  ['without an answer there is nothing to keep back from another site', { ...asked, error: 'net::ERR_FAILED' }, 'failures/no-reason-given', 'unknown unsure', 'No reason given', 'nowhere'],
  ['without an asker there is no other site', { status: 200, error: 'net::ERR_FAILED' }, 'failures/no-reason-given', 'unknown unsure', 'No reason given', 'nowhere'],
  ['a WebSocket never tells why', { ...asked, type: 'websocket', url: 'wss://api.example/', error: 'net::ERR_FAILED' }, 'failures/websocket-refused', 'unknown unsure', 'Live connection refused', 'nowhere'],
];

test.each(rows)('%s', async (_, facts, entry, who, label, broken) => {
  const { party, confidence, hops, ...diagnosis } = await explain(failure(facts));
  const brokenAt = hops.find(({ state }) => state === 'broke')?.kind ?? 'nowhere';
  expect({ entry: diagnosis.entry, who: `${party} ${confidence}`, label: diagnosis.label, broken: brokenAt }).toEqual({
    entry,
    who,
    label,
    broken,
  });
});

test('where a vendor has no advice for the visitor, that for the number holds', async () => {
  const entry = await loadEntry('statuses/404');
  const meaning = { id: 'vendors/squid/404', entry: { ...entry, steps: { visitor: [], owner: ['Look.'] } } } as const;
  const { steps } = diagnose(failure({ status: 404 }), { id: 'statuses/404', entry, meaning, evidence: [] }, 0);
  expect(steps.visitor).toHaveLength(entry.steps.visitor.length);
  expect(steps.owner).toEqual(['Look.']);
});
