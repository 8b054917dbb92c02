import type { Told } from './told';

const noCause = 'Being on the way is not being the cause.';
const inOrder = 'Machines on the way report, the nearest to you last.';

export const way: Told[] = [
  [
    'many machines, of which the nearest four are told',
    502,
    'proxy-status',
    'a, b, c, d, e',
    `${inOrder} ${['b', 'c', 'd', 'e'].map((name) => `“${name}” handled the answer, and names no error of its own.`).join(' ')}`,
  ],
  [
    'Proxy-Status',
    504,
    'proxy-status',
    'ExampleCDN; error=connection_timeout',
    '“ExampleCDN” reports that it could not connect to the next machine in time.',
  ],
  [
    'all of a Proxy-Status',
    502,
    'proxy-status',
    'a; error=dns_error; next-hop="b:80"; received-status=503; details="no, <b>"',
    '“a” reports that it could not find out the next machine’s address; the machine that it asked is “b:80”; what it got from there was a 503; it adds “no, <b>”.',
  ],
  [
    'two machines',
    429,
    'proxy-status',
    'r34.example.net; error=http_request_error, "Example CDN"',
    `${inOrder} “r34.example.net” reports that the request itself was at fault. “Example CDN” handled the answer, and names no error of its own.`,
  ],
  ['an error of a proxy’s own', 502, 'proxy-status', 'a; error=oops', '“a” reports an error that it calls “oops”.'],
  [
    'a Proxy-Status without a name',
    400,
    'proxy-status',
    'http_request_error; e_proxy="x"',
    'A machine that does not give its name reports that the request itself was at fault.',
  ],
  [
    'a hit',
    404,
    'cache-status',
    '"Netlify Edge"; hit; ttl=300; detail=memory',
    'The store “Netlify Edge” answered with what it held, which still counts as fresh for 5 minutes; it adds “memory”.',
  ],
  [
    'a stale hit',
    404,
    'cache-status',
    'a; hit; ttl=-412',
    'The store “a” answered with what it held, which had been out of date for about 7 minutes.',
  ],
  [
    'a miss',
    404,
    'cache-status',
    'a; fwd=uri-miss; fwd-status=404, b; fwd=tired, c',
    'The store “a” asked further, since it held nothing for this address; it was answered 404. The store “b” asked further, since as it says: “tired”. The store “c” did not answer with what it held.',
  ],
  ['a hit that has just run out', 404, 'cache-status', 'a; hit; ttl=0', 'The store “a” answered with what it held.'],
  [
    'many stores, of which the nearest four are told',
    404,
    'cache-status',
    'a, b, c, d, e',
    ['b', 'c', 'd', 'e'].map((name) => `The store “${name}” did not answer with what it held.`).join(' '),
  ],
  [
    'Age',
    404,
    'age',
    '300',
    'The answer had lain in a store on the way for 5 minutes, since 11:55 UTC on 23 November 2026; the site may be fine by now.',
  ],
  [
    'a list of ages',
    404,
    'age',
    '60, 5',
    'The answer had lain in a store on the way for 1 minute, since 11:59 UTC on 23 November 2026; the site may be fine by now.',
  ],
  ['Via', 502, 'via', '1.1 vegur', `The answer was passed on by “vegur” (which got it over HTTP/1.1). ${noCause}`],
  [
    'a long way',
    502,
    'via',
    '1.0 fred, HTTP/2 p.example.net:80 (A (b, c) "d), QUIC/1 x',
    `The answer was passed on by “fred” (which got it over HTTP/1.0), “p.example.net:80” (which got it over HTTP/2, and adds “A (b, c) "d”) and “x” (which got it over QUIC/1), in this order. ${noCause}`,
  ],
];
