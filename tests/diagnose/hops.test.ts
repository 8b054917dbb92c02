import { expect, test } from 'vitest';
import type { Failure } from '../../capture/failure';
import { explain } from './explain';
import { failure } from './failure';

const ray = ['cf-ray', '8f1c2d3e4a5b6c7d-FRA'] as const;
const proxy = { host: 'proxy.corp.example', port: 3128 };
const http = 'http://shop.example/cart';

const rows: [sentence: string, facts: Partial<Failure>, path: string, where: string][] = [
  ['only the ends are drawn without evidence', { status: 404 }, 'you ✓ site ✗', 'on the site’s side'],
  [
    'a CDN without proof is neither cleared nor blamed',
    { status: 404, headers: [ray] },
    'you ✓ cdn ? site ✗',
    'on the site’s side',
  ],
  [
    'nor is a gateway',
    { status: 404, headers: [['x-kong-proxy-latency', '1']] },
    'you ✓ gateway ? site ✗',
    'on the site’s side',
  ],
  ['nor a server', { status: 404, headers: [['server', 'nginx']] }, 'you ✓ server ? site ✗', 'on the site’s side'],
  [
    'a CDN with proof may have asked the site first',
    { status: 502, headers: [ray, ['cf-error-type', '502']] },
    'you ✓ cdn ✗ site ?',
    'at the delivery network (CDN) in front of the site',
  ],
  [
    'a proxy that refuses asked nobody',
    { status: 403, url: http, headers: [['x-squid-error', 'ERR_ACCESS_DENIED 0']] },
    'you ✓ proxy ✗ site –',
    'at the proxy',
  ],
  [
    'a proxy that got no answer may have asked the site',
    { status: 504, url: http, headers: [['x-squid-error', 'ERR_READ_TIMEOUT 0']] },
    'you ✓ proxy ✗ site ?',
    'at the proxy',
  ],
  [
    'so may one with a 500',
    { status: 500, url: http, headers: [['x-squid-error', 'ERR_CANNOT_FORWARD 0']] },
    'you ✓ proxy ✗ site ?',
    'at the proxy',
  ],
  ['beyond a proxy nothing was reached', { status: 407, proxy, url: http }, 'you ✓ proxy ✗ site –', 'at the proxy'],
  [
    'a CDN that only brings the news is cleared',
    { status: 522, headers: [ray] },
    'you ✓ cdn ✓ site ✗',
    'on the site’s side',
  ],
  [
    'a CDN that brings the news is not cleared where a gateway says that it was it',
    { status: 522, headers: [ray, ['x-kong-response-latency', '1']] },
    'you ✓ cdn ? gateway ? site ✗',
    'on the site’s side',
  ],
  ['proof needs no encryption', { status: 522, url: http, headers: [ray] }, 'you ✓ cdn ✓ site ✗', 'on the site’s side'],
  [
    'without encryption somebody on the way may have written it',
    { status: 502, url: http },
    'you ✓ site ✗',
    'most likely on the site’s side',
  ],
  [
    'nobody is on the way to this very machine',
    { status: 502, url: 'http://localhost:3000/' },
    'you ✓ site ✗',
    'on the site’s side',
  ],
  ['nor to its address', { status: 502, url: 'http://127.0.0.1:3000/' }, 'you ✓ site ✗', 'on the site’s side'],
  ['nor to its newer address', { status: 502, url: 'http://[::1]:3000/' }, 'you ✓ site ✗', 'on the site’s side'],
  ['nor to a name below its own', { status: 502, url: 'http://app.localhost/' }, 'you ✓ site ✗', 'on the site’s side'],
  [
    'but to a name that only begins like it',
    { status: 502, url: 'http://localhost.example/' },
    'you ✓ site ✗',
    'most likely on the site’s side',
  ],
  [
    'a tunnel through a proxy worked when the site answered',
    { status: 404, proxy },
    'you ✓ proxy ✓ site ✗',
    'on the site’s side',
  ],
  [
    'over http a proxy may have written the answer',
    { status: 404, proxy, url: http },
    'you ✓ proxy ? site ?',
    'we can’t tell, somewhere between you and the site',
  ],
  [
    'whatever the error, from 400 on',
    { status: 400, proxy, url: http },
    'you ✓ proxy ? site ?',
    'we can’t tell, somewhere between you and the site',
  ],
  [
    'over https the network can hardly write a 511',
    { status: 511 },
    'you ✓ site ?',
    'we can’t tell, somewhere between you and the site',
  ],
  [
    'a name that nobody found',
    { error: 'net::ERR_NAME_NOT_RESOLVED' },
    'you ✓ network ✗ site –',
    'on the network between you and the site',
  ],
  ['offline is here', { error: 'net::ERR_INTERNET_DISCONNECTED' }, 'you ✗ site –', 'on your device'],
  [
    'the site answered, the browser kept it back',
    { type: 'fetch', status: 200, initiator: 'https://b.example', error: 'net::ERR_FAILED' },
    'you ✓ browser ✗ site ✓',
    'in your browser',
  ],
  ['the browser asked nobody', { error: 'net::ERR_UNSAFE_PORT' }, 'you ✓ browser ✗ site –', 'in your browser'],
];

const MARKS = { passed: '✓', broke: '✗', unreached: '–', unknown: '?' };

test.each(rows)('%s', async (_, facts, path, where) => {
  const diagnosis = await explain(failure(facts));
  expect(diagnosis.hops.map(({ kind, state }) => `${kind} ${MARKS[state]}`).join(' ')).toBe(path);
  expect(diagnosis.where).toBe(`Where it broke: ${where}`);
});
