import { describe, expect, test } from 'vitest';
import type { Failure } from '../../capture/failure';
import type { EntryId } from '../../data/shapes';
import type { Confidence } from '../../diagnose/diagnosis';
import { isNoise } from '../../diagnose/noise';
import { explain } from './explain';
import { failure } from './failure';

type Row = [
  sentence: string,
  facts: Partial<Failure>,
  party: `${string} ${Confidence}`,
  turn: string,
  headline: string,
];
type Headers = [name: string, value: string][];

const http = 'http://shop.example/cart';
const proxy = { host: 'proxy.corp.example', port: 3128 };
const proxySignIn = { ...proxy, from: 'proxy', scheme: 'basic' } as const;
const siteSignIn = { host: 'shop.example', port: 443, from: 'site', scheme: 'basic' } as const;
const ray: Headers = [
  ['cf-ray', '8f1c2d3e4a5b6c7d-FRA'],
  ['server', 'cloudflare'],
];
const fails = (error: string) => ({ error, navigationError: error });
const asked = { type: 'xmlhttprequest', url: 'https://api.example/items', initiator: 'https://shop.example' };
const nginx = (length: string): Headers => [
  ['server', 'nginx'],
  ['content-type', 'text/html'],
  ['content-length', length],
];
const unknownRoute: Headers = [
  ['x-amzn-errortype', 'MissingAuthenticationTokenException'],
  ['x-amz-apigw-id', 'aUCR7Fy1IAMFpBQ='],
];
const cloudFront: Headers = [
  ['x-cache', 'Error from cloudfront'],
  ['via', '1.1 1a14b40ef6c4ba4b405703e2217e79c6.cloudfront.net (CloudFront)'],
];

// biome-ignore format: a table
const answers: Row[] = [
  // Checks for robots behind another number
  ['a 405 of AWS WAF is a puzzle, not a wrong method', { status: 405, headers: [['x-amzn-waf-action', 'captcha'], ['server', 'awselb/2.0']] }, 'gateway sure', 'you site-owner', 'A protection in front of the site wants you to solve a picture puzzle'],
  ['so it is behind CloudFront, which only passed it on', { status: 405, headers: [['x-amzn-waf-action', 'captcha'], ...cloudFront] }, 'gateway sure', 'you site-owner', 'A protection in front of the site wants you to solve a picture puzzle'],
  ['a 405 without Allow may be anybody’s', { status: 405 }, 'unknown unsure', 'site-owner you', 'This address does not allow this kind of request'],
  ['a 403 of Cloudflare’s is a check, not a refusal', { status: 403, headers: [['cf-mitigated', 'challenge'], ...ray] }, 'cdn sure', 'you site-owner', 'Cloudflare wants to check your browser before it lets you in'],
  ['a script that got the check can’t pass it, but the page can', { ...asked, status: 403, headers: [['cf-mitigated', 'challenge'], ...ray] }, 'cdn sure', 'you site-owner', 'Cloudflare wants to check your browser before it lets you in'],
  ['a check is one with whatever number', { status: 503, headers: [['cf-mitigated', 'challenge'], ...ray] }, 'cdn sure', 'you site-owner', 'Cloudflare wants to check your browser before it lets you in'],
  ['a 429 of Vercel’s is a check, not too many requests', { status: 429, headers: [['x-vercel-mitigated', 'challenge'], ['server', 'Vercel']] }, 'gateway sure', 'you site-owner', 'Vercel wants to check your browser before it lets you in'],
  ['what Vercel’s firewall denies is a hint only', { status: 403, headers: [['x-vercel-mitigated', 'deny'], ['server', 'Vercel']] }, 'unknown unsure', 'site-owner you', 'The request was understood, but access is refused'],

  // A 404 behind another number, and others behind a 404
  ['a 403 of API Gateway’s may be a wrong address', { status: 403, headers: unknownRoute }, 'gateway sure', 'site-owner you', 'The entry to this site knows no such address, or wants a signed request'],
  ['so it may behind CloudFront, which marks it as an error', { status: 403, headers: [...unknownRoute, ...cloudFront] }, 'gateway sure', 'site-owner you', 'The entry to this site knows no such address, or wants a signed request'],
  ['an app built with Amazon’s tools may use the same name', { status: 403, headers: [['x-amzn-errortype', 'MissingAuthenticationTokenException']] }, 'unknown unsure', 'site-owner you', 'The request was understood, but access is refused'],
  ['Render’s router seems to have found no app, but does not document it', { status: 404, headers: [['x-render-routing', 'no-server'], ...ray] }, 'unknown unsure', 'you site-owner', 'Nothing was found at this address'],
  ['so does Render’s router with an app asleep', { status: 503, headers: [['x-render-routing', 'hibernate-wake-error'], ...ray] }, 'unknown unsure', 'wait site-owner', 'This request can’t be handled right now'],
  ['so does Railway’s edge', { status: 404, headers: [['x-railway-fallback', 'true'], ['server', 'railway-edge']] }, 'unknown unsure', 'you site-owner', 'Nothing was found at this address'],
  ['so does Vercel, which documents the code and not the header', { status: 404, headers: [['x-vercel-error', 'DEPLOYMENT_NOT_FOUND'], ['server', 'Vercel']] }, 'unknown unsure', 'you site-owner', 'Nothing was found at this address'],
  ['a 404 from Vercel may be the app’s', { status: 404, headers: [['x-vercel-id', 'fra1::iad1::abcde-1700000000000-0123456789ab'], ['server', 'Vercel']] }, 'unknown unsure', 'you site-owner', 'Nothing was found at this address'],
  ['a 404 from Heroku may be the router’s or the app’s', { status: 404, headers: [['server', 'Heroku'], ['via', '1.1 heroku-router']] }, 'unknown unsure', 'you site-owner', 'Nothing was found at this address'],
  ['a 404 from Windows below IIS may be a program’s that uses it', { status: 404, headers: [['server', 'Microsoft-HTTPAPI/2.0'], ['content-length', '315']] }, 'unknown unsure', 'you site-owner', 'Nothing was found at this address'],
  ['a stored 404 accuses nobody', { status: 404, headers: [['age', '86400']] }, 'unknown unsure', 'you site-owner', 'Nothing was found at this address'],

  // nginx's 49x, sent as 400
  ['as long as nginx’s page for http on https', { url: http, status: 400, headers: nginx('248') }, 'unknown unsure', 'you site-owner', 'The request was turned away as faulty'],
  ['as long as that page in Chrome', { url: http, status: 400, headers: nginx('650') }, 'unknown unsure', 'you site-owner', 'The request was turned away as faulty'],
  ['as long as nginx’s page for too large cookies', { status: 400, headers: nginx('226') }, 'unknown unsure', 'you site-owner', 'The request was turned away as faulty'],
  ['as long as nginx’s page for a missing certificate', { status: 400, headers: nginx('230') }, 'unknown unsure', 'you site-owner', 'The request was turned away as faulty'],

  // Sign-ins
  ['a 401 that names no way to sign in', { status: 401 }, 'unknown unsure', 'you site-owner', 'A sign-in was missing or not accepted'],
  ['a 401 whose window was closed', { status: 401, signIn: siteSignIn, navigationError: 'net::ERR_INVALID_AUTH_CREDENTIALS' }, 'unknown unsure', 'you site-owner', 'A sign-in was missing or not accepted'],
  ['a site’s 407 over https, in Chromium', fails('net::ERR_UNEXPECTED_PROXY_AUTH'), 'unknown unsure', 'site-owner network-admin', 'A proxy sign-in was asked for, but by no proxy of yours'],
  ['a site’s 407 over http, in Chromium', { url: http, ...fails('net::ERR_UNEXPECTED_PROXY_AUTH') }, 'unknown unsure', 'site-owner network-admin', 'A proxy sign-in was asked for, but by no proxy of yours'],
  ['a site’s 407 over https, in Firefox', { status: 407, headers: [['proxy-authenticate', 'Basic realm="x"']] }, 'unknown unsure', 'site-owner network-admin', 'A proxy sign-in was asked for, but by no proxy of yours'],
  ['a site’s 407 over http, in Firefox', { url: http, status: 407, headers: [['proxy-authenticate', 'Basic realm="x"']] }, 'unknown unsure', 'site-owner network-admin', 'A proxy sign-in was asked for, but by no proxy of yours'],
  ['a Squid on the site’s side hands its 407 on', { status: 407, headers: [['x-squid-error', 'ERR_CACHE_ACCESS_DENIED 0']] }, 'unknown unsure', 'site-owner network-admin', 'A proxy sign-in was asked for, but by no proxy of yours'],
  ['a proxy’s 407 over http, in Chromium', { url: http, status: 407, signIn: proxySignIn, navigationError: 'net::ERR_INVALID_AUTH_CREDENTIALS' }, 'proxy sure', 'you network-admin', 'Your browser’s proxy wants you to sign in first'],
  ['a proxy’s 407 over https, in Chromium', { status: 407, signIn: proxySignIn, ...fails('net::ERR_TUNNEL_CONNECTION_FAILED') }, 'proxy sure', 'you network-admin', 'Your browser’s proxy wants you to sign in first'],
  ['a proxy’s 407 over https, in Firefox', { status: 407, signIn: proxySignIn, proxy }, 'proxy sure', 'you network-admin', 'Your browser’s proxy wants you to sign in first'],

  // Cloudflare: on the way is not at fault
  ['server: cloudflare on a 404 proves nothing', { status: 404, headers: ray }, 'unknown unsure', 'you site-owner', 'Nothing was found at this address'],
  ['a 502 with a cf-ray is Cloudflare’s or the site’s', { status: 502, headers: ray }, 'unknown unsure', 'wait site-owner', 'A server in the middle got no usable answer'],
  ['a 504 with a cf-ray is Cloudflare’s or the site’s', { status: 504, headers: ray }, 'unknown unsure', 'wait site-owner', 'A server in the middle gave up waiting for another one'],
  ['a 502 that Cloudflare says is its own', { status: 502, headers: [...ray, ['cf-error-type', '502']] }, 'cdn sure', 'wait site-owner', 'A server in the middle got no usable answer'],
  ['520', { status: 520, headers: ray }, 'cdn sure', 'site-owner wait', 'Cloudflare reached the site’s server but could not use what came back'],
  ['521', { status: 521, headers: ray }, 'cdn sure', 'site-owner wait', 'The site’s server refused to talk to Cloudflare'],
  ['522', { status: 522, headers: ray }, 'cdn sure', 'site-owner wait', 'The site’s server didn’t react to Cloudflare in time'],
  ['523', { status: 523, headers: ray }, 'cdn sure', 'site-owner wait', 'Cloudflare found no way to the site’s server'],
  ['524', { status: 524, headers: ray }, 'cdn sure', 'site-owner wait', 'The site’s server took Cloudflare’s request and then answered too late'],
  ['525', { status: 525, headers: ray }, 'cdn sure', 'site-owner wait', 'Cloudflare could not set up a secure connection to the site’s server'],
  ['526', { status: 526, headers: ray }, 'cdn sure', 'site-owner network-admin', 'Cloudflare doesn’t trust the proof of identity of the site’s server'],
  ['527 is no longer Cloudflare’s', { status: 527, headers: ray }, 'unknown unsure', 'site-owner wait', 'Cloudflare’s old number for trouble with its Railgun service'],
  ['525 is the hosting’s own behind Cloudflare', { status: 525, headers: [...ray, ['x-cf-routererror', 'endpoint_failure']] }, 'gateway sure', 'site-owner wait', 'The hosting and the site’s own program could not set up a safe line'],
  ['520 is somebody else’s without a cf-ray', { status: 520 }, 'unknown unsure', 'site-owner wait', 'What 520 means depends on who sent it, and that is mostly Cloudflare'],
  ['530 may be a name or a tunnel', { status: 530, headers: ray }, 'cdn sure', 'site-owner wait', 'Cloudflare could not pass the request on to the site’s server'],
  ['530 that names the tunnel', { status: 530, headers: [...ray, ['cf-error-type', '1033']] }, 'cdn sure', 'wait site-owner', 'The site’s private line to Cloudflare isn’t connected'],
  ['530 that names the look-up', { status: 530, headers: [...ray, ['cf-error-type', '1016']] }, 'cdn sure', 'site-owner', 'Cloudflare could not find the site’s own server by its name'],
  ['530 is Pantheon’s behind Cloudflare', { status: 530, headers: [...ray, ['x-pantheon-styx-hostname', 'styx-fe1']] }, 'unknown unsure', 'site-owner wait', 'Several services use this number, each for something else'],
  ['409 is a name that Cloudflare did not find', { status: 409, headers: [...ray, ['cf-error-type', '1001']] }, 'cdn sure', 'site-owner wait', 'Cloudflare could not find where this site lives'],

  // Other hops that mark what they pass on
  ['CloudFront marks the site’s errors too', { status: 502, headers: cloudFront }, 'unknown unsure', 'wait site-owner', 'A server in the middle got no usable answer'],
  ['CloudFront’s name in Server is a hint only', { status: 502, headers: [['x-cache', 'Error from cloudfront'], ['server', 'CloudFront']] }, 'unknown unsure', 'wait site-owner', 'A server in the middle got no usable answer'],
  ['a Squid forbids it over http', { url: http, status: 403, headers: [['x-squid-error', 'ERR_ACCESS_DENIED 0']] }, 'proxy sure', 'network-admin site-owner', 'Squid’s rules don’t allow this request'],
  ['a Squid finds no name over http', { url: http, status: 503, headers: [['x-squid-error', 'ERR_DNS_FAIL 0']] }, 'proxy sure', 'you network-admin site-owner', 'Squid could not find the address that belongs to the site’s name'],
  ['over https the Squid is the site’s', { status: 403, headers: [['x-squid-error', 'ERR_ACCESS_DENIED 0']] }, 'unknown unsure', 'site-owner you', 'The request was understood, but access is refused'],
  ['a filter’s name in Server is a hint only', { url: http, status: 403, headers: [['server', 'Zscaler/6.2']] }, 'unknown unsure', 'site-owner you', 'The request was understood, but access is refused'],
  ['a load balancer’s name in Server is a hint only', { status: 503, headers: [['server', 'awselb/2.0']] }, 'unknown unsure', 'wait site-owner', 'This request can’t be handled right now'],

  // Limits and refusals that name nobody
  ['a 429 may be the app’s', { status: 429, headers: [['x-ratelimit-remaining', '0'], ['retry-after', '60']] }, 'unknown unsure', 'wait site-owner', 'Too many requests came in too little time'],
  ['a 429 that the gateway made', { status: 429, headers: [['x-kong-response-latency', '1']] }, 'gateway sure', 'wait site-owner', 'Too many requests came in too little time'],
  ['a 429 that the gateway passed on', { status: 429, headers: [['x-kong-upstream-latency', '7'], ['x-kong-proxy-latency', '1']] }, 'unknown unsure', 'wait site-owner', 'Too many requests came in too little time'],
  ['a 429 that asks for Cloudflare’s 30 seconds', { status: 429, headers: [...ray, ['retry-after', '30']] }, 'unknown unsure', 'wait site-owner', 'Too many requests came in too little time'],
  ['a 429 of Cloudflare’s does not say that it was you', { status: 429, headers: [...ray, ['cf-error-type', '1015']] }, 'cdn sure', 'wait site-owner', 'A limit that this site has set at Cloudflare was passed'],
  ['451', { status: 451 }, 'unknown unsure', 'site-owner network-admin', 'This is blocked, and a legal demand is given as the reason'],
  ['451 names who blocks, not who ordered it', { status: 451, headers: [['link', '<https://isp.example/>; rel="blocked-by"']] }, 'unknown unsure', 'site-owner network-admin', 'This is blocked, and a legal demand is given as the reason'],
  ['999 may be anybody’s', { status: 999 }, 'unknown unsure', 'you wait', '999 has no fixed meaning; LinkedIn sends it to what looks like a robot'],
];

test.each(answers)('%s', checked);

/** What the number alone would get wrong. */
// biome-ignore format: a table
const easilyWrong: Row[] = [
  // ORB only follows from it: without the header the page would say “not the kind of thing asked for”.
  ['a 202 of AWS WAF is a check, where ORB hid it from the page', { ...asked, type: 'image', status: 202, error: 'net::ERR_BLOCKED_BY_ORB', headers: [['x-amzn-waf-action', 'challenge']] }, 'gateway sure', 'nobody you', 'A protection in front of the site is checking your browser'],
  // Firefox asks for no sign-in with a 407 that came through the tunnel (“rejecting 407 from origin server” in nsHttpChannelAuthProvider.cpp), and with a proxy’s own it does.
  ['a 407 through a tunnel, for which Firefox met no challenge, is not the proxy’s', { status: 407, proxy }, 'unknown unsure', 'site-owner network-admin', 'A proxy sign-in was asked for, but by no proxy of yours'],
  // Squid’s own meaning of it would tell to type a password.
  ['a 407 of a Squid that the browser does not know is no sign-in of yours', { url: http, status: 407, headers: [['x-squid-error', 'ERR_CACHE_ACCESS_DENIED 0']] }, 'proxy sure', 'site-owner network-admin', 'A proxy sign-in was asked for, but by no proxy of yours'],
  // It is noise, so it is nobody’s turn.
  ['nobody has to do anything about a declined prefetch', { status: 503, purpose: 'prefetch' }, 'unknown unsure', 'nobody', 'This request can’t be handled right now'],
];

test.each(easilyWrong)('%s', checked);

/** Chromium never tells of a proxy but with a 407; unknown.ts says that anybody on the way may have written it. */
test.each([451, 502])('an unencrypted %i without proof did not break on the site’s side for sure', async (status) => {
  const { where } = await explain(failure({ url: http, status }));
  expect(where).toBe('Where it broke: most likely on the site’s side');
});

test('a declined prefetch is shown, and not counted', async () => {
  const declined = failure({ status: 503, purpose: 'prefetch' });
  expect(isNoise(declined)).toBe(true);
  expect((await explain(declined)).entry).toBe('statuses/503');
});

test('nginx’s http on https, behind an address that has its “s”, is not said to lack it', async () => {
  const { evidence } = await explain(failure({ status: 400, headers: nginx('248') }));
  expect(evidence.find(({ grade }) => grade === 'hint')?.says).toContain('a machine in front of nginx');
});

type Kind = [sentence: string, names: string[], entry: EntryId, party: `${string} ${Confidence}`, headline: string];

/** Kinds that are easily mixed up, by the names of Chromium and Firefox. */
// biome-ignore format: a table
const kinds: Kind[] = [
  ['a certificate that has run out', ['net::ERR_CERT_DATE_INVALID', 'Error code 2153390069'], 'failures/certificate-expired', 'unknown unsure', 'By this device’s clock, the certificate shown for shop.example is not valid'],
  ['a certificate for another name', ['net::ERR_CERT_COMMON_NAME_INVALID', 'Error code 2153394164'], 'failures/certificate-wrong-name', 'unknown unsure', 'The certificate shown for shop.example belongs to another name'],
  ['a certificate of an unknown issuer', ['net::ERR_CERT_AUTHORITY_INVALID', 'Error code 2153390067'], 'failures/certificate-untrusted', 'unknown unsure', 'Your browser can’t be sure that it is talking to shop.example'],
  ['a certificate without an issuer, in Firefox', ['Error code 2153398258'], 'failures/certificate-self-signed', 'unknown unsure', 'Your browser can’t be sure who answers for shop.example'],
  ['a certificate that was revoked', ['net::ERR_CERT_REVOKED', 'Error code 2153390068'], 'failures/certificate-revoked', 'unknown unsure', 'The certificate shown for shop.example has been withdrawn'],
  ['a certificate under HSTS, in Firefox', ['NS_ERROR_BAD_HSTS_CERT'], 'failures/certificate-no-exception', 'unknown unsure', 'The certificate shown for shop.example is not valid, and no exception is allowed'],
  ['mixed content and other rules, in Firefox; Chromium tells nothing of it', ['NS_ERROR_CONTENT_BLOCKED'], 'failures/blocked-response', 'unknown unsure', 'A safety rule does not allow shop.example to be used here'],
  ['ORB', ['net::ERR_BLOCKED_BY_ORB'], 'failures/blocked-wrong-kind', 'unknown unsure', 'What came from shop.example is not the kind of thing asked for'],
  ['CSP', ['net::ERR_BLOCKED_BY_CSP', 'NS_ERROR_CSP_FORM_ACTION_VIOLATION'], 'failures/blocked-by-csp', 'unknown unsure', 'The page’s own rules do not allow it to use shop.example'],
  ['a frame that may not be one', ['NS_ERROR_XFO_VIOLATION', 'NS_ERROR_CSP_FRAME_ANCESTOR_VIOLATION'], 'failures/frame-refused', 'unknown unsure', 'The content of shop.example may not be shown inside this page'],
  ['an extension', ['net::ERR_BLOCKED_BY_CLIENT', 'NS_ERROR_ABORT'], 'failures/blocked-by-client', 'browser likely', 'Your browser, or an extension in it, stopped this request'],
  ['an administrator', ['net::ERR_BLOCKED_BY_ADMINISTRATOR', 'NS_ERROR_BLOCKED_BY_POLICY'], 'failures/blocked-by-policy', 'browser likely', 'A rule kept this browser from loading shop.example'],
  ['the local network', ['net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS', 'NS_ERROR_LOCAL_NETWORK_ACCESS_DENIED'], 'failures/blocked-local-network', 'browser likely', 'Your browser isn’t allowed to reach shop.example, which looks like a local address'],
  ['a name without an address', ['net::ERR_NAME_NOT_RESOLVED', 'NS_ERROR_UNKNOWN_HOST'], 'failures/name-not-resolved', 'unknown unsure', 'No address could be found for shop.example'],
  ['a name server that does not answer', ['net::ERR_DNS_TIMED_OUT'], 'failures/name-server-timed-out', 'unknown unsure', 'Nobody answered the question where to find shop.example'],
  ['refused', ['net::ERR_CONNECTION_REFUSED', 'NS_ERROR_CONNECTION_REFUSED'], 'failures/connection-refused', 'unknown unsure', 'The connection to shop.example was turned down'],
  ['timed out', ['net::ERR_CONNECTION_TIMED_OUT', 'NS_ERROR_NET_TIMEOUT'], 'failures/connection-timed-out', 'unknown unsure', 'No answer came from shop.example in time'],
  ['reset', ['net::ERR_CONNECTION_RESET', 'NS_ERROR_NET_RESET'], 'failures/connection-reset', 'unknown unsure', 'The connection to shop.example was cut off'],
  ['closed', ['net::ERR_CONNECTION_CLOSED', 'NS_ERROR_NET_INTERRUPT'], 'failures/connection-closed', 'unknown unsure', 'The connection to shop.example was closed before the answer was there'],
  ['hung up, as nginx’s 444 looks', ['net::ERR_EMPTY_RESPONSE'], 'failures/empty-response', 'unknown unsure', 'The connection to shop.example ended without an answer'],
];

describe('a network failure', () => {
  test.each(kinds)('%s', async (_, names, entry, who, headline) => {
    for (const error of names) {
      const explained = await explain(failure({ error, navigationError: error }));
      const { party, confidence } = explained;
      const told = { entry: explained.entry, who: `${party} ${confidence}`, headline: explained.headline };
      expect(told, error).toEqual({ entry, who, headline });
    }
  });

  test('shares its page and its headline with no other', () => {
    expect(new Set(kinds.map(([, , entry]) => entry)).size).toBe(kinds.length);
    expect(new Set(kinds.map(([, , , , headline]) => headline)).size).toBe(kinds.length);
  });
});

async function checked(_: string, facts: Partial<Failure>, who: string, turn: string, headline: string) {
  const told = await explain(failure(facts));
  const seen = { who: `${told.party} ${told.confidence}`, turn: told.turn.join(' '), headline: told.headline };
  expect(seen).toEqual({ who, turn, headline });
}
