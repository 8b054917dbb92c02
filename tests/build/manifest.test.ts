import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Browser, browsers, folderOf } from './built';

const ALL = browsers;

/** Every permission that is asked for: when, in which browsers, and what could not be done without it. */
const PERMISSIONS: [name: string, when: 'always' | 'on demand', where: readonly Browser[], why: string][] = [
  ['webRequest', 'always', ALL, 'sees which requests fail, and with what answer; it can’t block or change any'],
  ['webNavigation', 'always', ALL, 'tells which page a failure belongs to, and why a page could not be loaded'],
  ['storage', 'always', ALL, 'keeps what was seen, since the background is stopped at any time; keeps the settings'],
  [
    'alarms',
    'always',
    ALL,
    'lets go, once an hour, what is older than it is to be kept, and looks again at a page that somebody waits for',
  ],
  ['scripting', 'always', ALL, 'reads, when the popup opens, the words of a page that failed'],
  ['contextMenus', 'always', ALL, 'adds “Why did this fail?” to the menu of pages and links'],
  [
    'sidePanel',
    'always',
    ['chrome', 'edge'],
    'shows what the popup shows in a panel that stays open; Firefox asks for none',
  ],
  ['notifications', 'on demand', ALL, 'tells that a page is back, for those who switch it on'],
];

/** Every key that a manifest may have; each that is new is to be thought about. */
const KEYS: [where: readonly Browser[], keys: string[]][] = [
  [ALL, ['manifest_version', 'name', 'description', 'version', 'default_locale', 'icons', 'action', 'background']],
  [ALL, ['permissions', 'optional_permissions', 'host_permissions', 'content_security_policy']],
  [ALL, ['commands', 'omnibox', 'options_ui']],
  [
    ['chrome', 'edge'],
    ['minimum_chrome_version', 'side_panel', 'storage'],
  ],
  [['firefox'], ['browser_specific_settings', 'sidebar_action']],
];

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  // One file of the background asks for a page that failed; nothing else built may (nothing-remote.test.ts).
  'connect-src http: https:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

const COMMANDS: Record<'firefox' | 'others', string[]> = {
  firefox: ['_execute_action', '_execute_sidebar_action', 'guide', 'history'],
  others: ['_execute_action', 'guide', 'history', 'panel'],
};

const asked = (browser: Browser, when: 'always' | 'on demand') =>
  PERMISSIONS.filter((permission) => permission[1] === when && permission[2].includes(browser))
    .map(([name]) => name)
    .sort();

describe.each(browsers)('the manifest for %s', (browser) => {
  const manifest = JSON.parse(readFileSync(join(folderOf(browser), 'manifest.json'), 'utf8'));

  test('asks for these permissions, each for its reason, and no others', () => {
    expect(manifest.permissions.toSorted()).toEqual(asked(browser, 'always'));
    expect((manifest.optional_permissions ?? []).toSorted()).toEqual(asked(browser, 'on demand'));
  });

  test('sees all sites, for a failure can happen on any', () => {
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest.optional_host_permissions).toBeUndefined();
  });

  test('lets pages load nothing but the extension’s own code, styles and pictures', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: POLICY.join('; ') });
  });

  test('has nothing that other pages could talk to, and puts nothing into them or in place of them', () => {
    const known = KEYS.filter(([where]) => where.includes(browser)).flatMap(([, keys]) => keys);
    expect(Object.keys(manifest).filter((key) => !known.includes(key))).toEqual([]);
  });

  test('has these commands', () => {
    const expected = COMMANDS[browser === 'firefox' ? browser : 'others'];
    expect(Object.keys(manifest.commands).sort()).toEqual(expected);
  });

  test('says that no data are collected, where the browser wants to know', () => {
    const collected = browser === 'firefox' ? { required: ['none'] } : undefined;
    expect(manifest.browser_specific_settings?.gecko.data_collection_permissions).toEqual(collected);
  });
});

test.each(['README.md', 'PRIVACY.md'])('%s says why of each permission, and of no other', (file) => {
  const text = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
  const told = [...text.matchAll(/^\| `(\w+)`[^|]*\|/gm)].map(([, name]) => name);
  expect(told.sort()).toEqual(PERMISSIONS.map(([name]) => name).sort());
});
