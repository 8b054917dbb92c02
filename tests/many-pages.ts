import type { Failure } from '../capture/failure.ts';
import type { ArchivedPage } from '../store/archive/archived-page.ts';

const SITES = [
  'shop.example',
  'news.example',
  'mail.example',
  'intranet.example.org',
  'api.example.net',
  'cdn.example.net',
];
const PATHS = [
  'cart',
  'v1/orders',
  'images/logo.png',
  'fonts/inter.woff2',
  'search',
  'live/updates',
  'profile/settings',
];
const TYPES = ['xmlhttprequest', 'image', 'script', 'font', 'stylesheet', 'sub_frame'];

/** What fails, the usual more often than the rare. */
const CASES: readonly Partial<Failure>[] = [
  { status: 404, headers: [['server', 'nginx']] },
  {
    status: 404,
    headers: [
      ['server', 'cloudflare'],
      ['cf-ray', '8f2c4d5e6a7b8c9d-FRA'],
    ],
  },
  {
    status: 403,
    headers: [
      ['server', 'cloudflare'],
      ['cf-mitigated', 'challenge'],
    ],
  },
  {
    status: 503,
    headers: [
      ['server', 'nginx'],
      ['retry-after', '120'],
    ],
  },
  { status: 500, headers: [['content-type', 'application/json']] },
  { status: 429, headers: [['retry-after', '30']] },
  { status: 502, headers: [['server', 'awselb/2.0']] },
  { status: 401, headers: [['www-authenticate', 'Bearer']] },
  { error: 'net::ERR_NAME_NOT_RESOLVED' },
  { error: 'net::ERR_CONNECTION_REFUSED' },
  { error: 'net::ERR_CERT_DATE_INVALID' },
  { error: 'net::ERR_TUNNEL_CONNECTION_FAILED' },
];

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Pages with this many failures in all, ten to a page, over the week before `now` (milliseconds since the epoch). */
export function manyPages(failures: number, now: number): ArchivedPage[] {
  const random = randomNumbers(42);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() ** 2 * items.length)] as Item;
  return Array.from({ length: Math.ceil(failures / 10) }, (_, page): ArchivedPage => {
    const at = Math.floor(now - random() * (WEEK - 60_000)) - 1000;
    const site = pick(SITES);
    const failed = (n: number): Failure => ({
      requestId: `${page}-${n}`,
      url: `https://${pick(SITES)}/${pick(PATHS)}?page=${page}&n=${n}`,
      method: 'GET',
      type: pick(TYPES),
      frameId: 0,
      initiator: `https://${site}`,
      firstAt: at + n,
      lastAt: at + n,
      count: 1 + Math.floor(random() ** 8 * 20),
      ...pick(CASES),
    });
    const size = Math.min(10, failures - page * 10);
    const url = `https://${site}/${pick(PATHS)}/${page}`;
    const own: Failure | undefined = page % 3 ? undefined : { ...failed(0), url, type: 'main_frame' };
    const parts = Array.from({ length: own ? size - 1 : size }, (_, n) => failed(n + 1));
    return {
      id: `page-${page}`,
      tab: `tab-${page % 50}`,
      url,
      at,
      ...(own ? { own } : {}),
      failures: parts,
      notKept: 0,
    };
  });
}

/** The same numbers from 0 to 1 each time (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
