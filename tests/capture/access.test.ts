import { expect, test } from 'vitest';
import { type Access, judgeAccess, type Leave } from '../../capture/access';

const NONE: Leave = { origins: [], mayReadPage: false, mayReadFiles: false };
const ALL: Leave = { origins: ['<all_urls>'], mayReadPage: true, mayReadFiles: false };
const ONE: Leave = { origins: ['https://shop.example/*'], mayReadPage: true, mayReadFiles: false };
const OTHER: Leave = { ...ONE, mayReadPage: false };

const cases: [what: string, url: string | undefined, leave: Leave, access: Access][] = [
  ['leave for every site', 'https://shop.example/', ALL, 'everything'],
  ['leave for every site, written otherwise', 'http://shop.example/', { ...ALL, origins: ['*://*/*'] }, 'everything'],
  ['leave for this site alone', 'https://shop.example/cart', ONE, 'this-site'],
  ['leave for another site alone', 'https://news.example/', OTHER, 'other-sites'],
  ['no leave, or only after a click', 'https://shop.example/', NONE, 'nothing'],
  ['no leave, and so no address either', undefined, NONE, 'nothing'],
  ['leave for another site, and no address', undefined, OTHER, 'other-sites'],
  ['a file, with leave for files', 'file:///home/me/page.html', { ...ALL, mayReadFiles: true }, 'everything'],
  ['a file, without', 'file:///home/me/page.html', ALL, 'no-files'],
  ['the browser’s own page', 'chrome://settings/', ALL, 'browser-page'],
  ['an extension’s page', 'moz-extension://4711/page.html', ALL, 'browser-page'],
  ['an empty tab', 'about:blank', NONE, 'browser-page'],
  ['a page whose address the browser keeps to itself', undefined, ALL, 'hidden'],
  ['the same, where files may be seen', undefined, { ...ALL, mayReadFiles: true }, 'browser-page'],
];

test.each(cases)('%s: %s', (_, url, leave, access) => {
  expect(judgeAccess(url, leave)).toBe(access);
});
