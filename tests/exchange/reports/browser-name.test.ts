import { expect, test } from 'vitest';
import { type BrowserTells, browserName } from '../../../exchange/reports/browser-name';

const CHROME = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';

test.each<[BrowserTells, string | undefined]>([
  [{ userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0' }, 'Firefox 144 on Linux'],
  [{ userAgent: CHROME }, 'Chrome 141 on Linux'],
  [{ userAgent: `${CHROME.replace('X11; Linux', 'Windows NT 10.0; Win64')} Edg/141.0` }, 'Edge 141 on Windows'],
  [{ userAgent: 'Mozilla/5.0 (Android 15; Mobile; rv:144.0) Firefox/144.0' }, 'Firefox 144 on Android'],
  [
    {
      userAgent: CHROME,
      brands: [
        { brand: 'Chromium', version: '141' },
        { brand: 'Not?A_Brand', version: '8' },
        { brand: 'Google Chrome', version: '141' },
      ],
      platform: 'macOS',
    },
    'Google Chrome 141 on macOS',
  ],
  [{ userAgent: '', brands: [{ brand: 'Chromium', version: '141' }] }, 'Chromium 141'],
  [{ userAgent: 'curl/8' }, undefined],
])('%j is %s', (tells, name) => {
  expect(browserName(tells)).toBe(name);
});
