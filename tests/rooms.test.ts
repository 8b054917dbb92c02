import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { breaches, roomNames } from './room-rules';

const root = join(import.meta.dirname, '..');
const shipped = globSync(`{${roomNames.join(',')}}/**/*.{ts,tsx}`, { cwd: root });
const others = globSync('{tests,scripts}/**/*.{ts,tsx}', { cwd: root }).filter(
  (path) => !path.startsWith('tests/room'),
);

describe('shipped files keep to their room', () => {
  test.each(shipped)('%s', (path) => {
    expect(breaches(path, readFileSync(join(root, path), 'utf8'))).toEqual([]);
  });
});

test('every room is looked at', () => {
  expect([...new Set(shipped.map((path) => path.split('/')[0]))].sort()).toEqual([...roomNames].sort());
});

test.each(others)('%s takes the browser’s API from wxt/browser, not from the polyfill', (path) => {
  expect(readFileSync(join(root, path), 'utf8')).not.toMatch(/['"`][^'"`]*webextension-polyfill/);
});

describe('the rule itself', () => {
  const forbidden: [file: string, source: string][] = [
    ['capture/a.ts', "import { entryIds } from '../data';"],
    ['capture/a.ts', "import type { Page } from '../store/page';"],
    ['capture/a.ts', "let x: import('../store/page').Page;"],
    ['store/a.ts', "import { failureOf } from '../capture/failure-of';"],
    ['store/a.ts', "import { type Failure, failureOf } from '../capture/failure-of';"],
    ['store/a.ts', "export { failureOf } from '../capture/failure-of';"],
    ['store/a.ts', "export * from '../capture/failure';"],
    ['store/a.ts', "import '../capture/watch-tabs';"],
    ['store/a.ts', "import type { Entry } from '../data/shapes';"],
    ['diagnose/a.ts', "import { readTab } from '../store/tabs';"],
    ['diagnose/a.ts', "const { readTab } = await import('../store/tabs');"],
    ['diagnose/deep/a.ts', 'const { readTab } = await import(`../../store/tabs`);'],
    ['diagnose/a.ts', "const room = await import('../' + name);"],
    ['diagnose/a.ts', 'const room = await import(name);'],
    ['diagnose/a.ts', "import { readTab } from '@/store/tabs';"],
    ['diagnose/a.ts', "import { Popup } from '../components/Popup';"],
    ['diagnose/a.ts', 'chrome.tabs.query({});'],
    ['data/a.ts', "import type { Failure } from '../capture/failure';"],
    ['data/a.ts', "import.meta.glob('../capture/*.ts');"],
    ['store/a.ts', "import.meta.glob('../capture/*.ts');"],
    ['components/A.tsx', "import { diagnose } from '../diagnose/diagnose';"],
    ['components/A.tsx', "import { browser } from 'wxt/browser';"],
    ['components/A.tsx', "import type { Browser } from 'wxt/browser';"],
    ['components/A.tsx', 'export const A = () => <p dangerouslySetInnerHTML={{ __html: text }} />;'],
    ['components/A.tsx', 'element.innerHTML = text;'],
    ['diagnose/a.ts', "import { i18n } from '#i18n';"],
    ['entrypoints/popup/a.ts', "import { failure } from '../../tests/diagnose/failure';"],
    ['entrypoints/popup/a.ts', "import { run } from '../../scripts/run.ts';"],
    ['entrypoints/popup/a.ts', "import browser from 'webextension-polyfill';"],
    ['entrypoints/popup/a.ts', "import browser from '@wxt-dev/webextension-polyfill/browser';"],
  ];
  test.each(forbidden)('reports, in %s: %s', (file, source) => {
    expect(breaches(file, source)).toHaveLength(1);
  });

  const permitted: [file: string, source: string][] = [
    ['capture/a.ts', "import { browser } from 'wxt/browser'; import { keepUrl } from './keep-url';"],
    ['store/deep/a.ts', "import type { Failure } from '../../capture/failure'; import { a } from '../page';"],
    ['store/a.ts', "import { type Failure } from '../capture/failure'; import { openDB } from 'idb';"],
    ['diagnose/a.ts', "import { entryIds } from '../data'; export type { Page } from '../store/page';"],
    [
      'components/A.tsx',
      "import './a.css'; import { useState } from 'preact/hooks'; import { entryIds } from '../data';",
    ],
    ['components/A.tsx', "import { i18n } from '#i18n';"],
    ['entrypoints/popup/a.ts', "const { diagnose } = await import('../../diagnose/diagnose');"],
  ];
  test.each(permitted)('lets pass, in %s: %s', (file, source) => {
    expect(breaches(file, source)).toEqual([]);
  });
});
