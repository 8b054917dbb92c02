import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failuresOn } from '../../../store/archive/archived-page';
import { read } from './read';

/** What each maker’s file tells: its pages, and on each what failed, as `type outcome path`. */
const told: [file: string, maker: string, requests: number, pages: Record<string, string[]>][] = [
  ['browsermob', 'BrowserMob Proxy 2.1.5', 1, { 'https://gone.site.example/': ['other net::ERR_NAME_NOT_RESOLVED /'] }],
  [
    'charles',
    'Charles Proxy 5.0.2',
    2,
    { 'https://site.example/': ['xmlhttprequest 502 /api/cart', 'xmlhttprequest net::ERR_FAILED /api/slow'] },
  ],
  [
    'chrome',
    'Chromium’s developer tools',
    8,
    {
      'https://site.example/shop': [
        'main_frame 503 /shop',
        'image 404 /logo.png',
        'xmlhttprequest 400 net::ERR_FAILED /orders preflight 204',
        'script net::ERR_NAME_NOT_RESOLVED /a.js',
      ],
    },
  ],
  ['chrome-har', 'Browsertime 26 with Chrome 149', 2, { 'https://site.example/': ['stylesheet 404 /style.css'] }],
  ['fiddler', 'Fiddler 5.0.20253.3311', 1, { 'http://site.example/old': ['main_frame 410 /old'] }],
  [
    'firefox',
    'Firefox 153',
    5,
    {
      'https://site.example/': [
        'font 403 /font.woff2',
        'xmlhttprequest NS_ERROR_FAILURE /x.json',
        'xmlhttprequest NS_ERROR_DOM_BAD_URI /v1 preflight 403',
      ],
    },
  ],
  [
    'http-toolkit',
    'HTTP Toolkit 1.20',
    2,
    { 'https://site.example/': ['other net::ERR_FAILED /v1', 'xmlhttprequest 429 /v2'] },
  ],
  ['insomnia', 'Insomnia REST Client 11', 2, { 'https://api.site.example/': ['xmlhttprequest 200 /graphql'] }],
  ['mitmproxy', 'mitmproxy 12.2', 5, { 'https://site.example/': ['sub_frame net::ERR_CONNECTION_REFUSED /'] }],
  [
    'playwright',
    'Playwright 1.65.1 with chromium 149.0.7000',
    7,
    {
      'https://site.example/login': ['main_frame 500 /login', 'sub_frame 404 /frame'],
      'https://site.example/next': ['main_frame 404 /next', 'image net::ERR_CONNECTION_REFUSED /a.png'],
    },
  ],
  [
    'safari',
    'Safari’s developer tools',
    5,
    { 'https://site.example/': ['other 500 /app.js', 'other net::ERR_NAME_NOT_RESOLVED /x'] },
  ],
];

test.each(told)('what %s writes', async (file, maker, requests, pages) => {
  const contents = await read(readFileSync(join(import.meta.dirname, 'files', `${file}.har`)));
  const found = contents.pages.map((page) => [
    page.url,
    failuresOn(page).map(({ type, status, error, url, preflight }) =>
      [type, status, error, new URL(url).pathname, preflight && `preflight ${preflight.status}`]
        .filter(Boolean)
        .join(' '),
    ),
  ]);
  expect(Object.fromEntries(found)).toEqual(pages);
  expect(contents).toMatchObject({ maker, requests, failed: Object.values(pages).flat().length, troubles: [] });
});
