import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LARGEST_SETTINGS_FILE, readSettingsFile, writeSettingsFile } from '../../exchange/settings-file';
import { UnreadableFile } from '../../exchange/unreadable-file';
import { DEFAULTS, type Settings, TEXT_SIZES } from '../../store/settings/settings';

const NOW = Date.UTC(2026, 10, 24, 4);
const word = fc.string({ minLength: 1, maxLength: 40 });
const host = fc.domain();
const anyMute = fc.oneof(
  fc.record({ what: fc.constant('request' as const), url: word, outcome: word }),
  fc.record({ what: fc.constant('outcome' as const), host: word, outcome: word }),
  fc.record({ what: fc.constant('host' as const), host: word }),
  fc.record({ what: fc.constant('everywhere' as const), outcome: word }),
);
const anySettings: fc.Arbitrary<Settings> = fc.record({
  keptDays: fc.integer({ min: 0, max: 365 }),
  keptFailures: fc.integer({ min: 0, max: 100_000 }),
  counted: fc.constantFrom('everything', 'own-site', 'page'),
  countsTrackers: fc.boolean(),
  tellsWhenBack: fc.boolean(),
  theme: fc.constantFrom('browser', 'light', 'dark'),
  textSize: fc.constantFrom(...TEXT_SIZES),
  mutes: fc.array(anyMute, { maxLength: 20 }),
  unwatched: fc.uniqueArray(host, { maxLength: 20, selector: (one) => one.toLowerCase() }),
});

const fileOf = (settings: unknown, rest = {}) =>
  JSON.stringify({ format: 'what-broke-settings', version: 1, settings, ...rest });

test('what is written is read again', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const unwatched = settings.unwatched.map((one) => one.toLowerCase());
      expect(readSettingsFile(writeSettingsFile(settings, NOW))).toEqual({
        settings: { ...settings, unwatched },
        leftOut: [],
      });
    }),
  );
});

test('a file may hold some settings only, and its lists are tidied', () => {
  const file = fileOf({ theme: 'dark', unwatched: ['https://Shop.example/a', 'shop.example'] });
  expect(readSettingsFile(file).settings).toEqual({ theme: 'dark', unwatched: ['shop.example'] });
});

test('of a newer version’s file, what is unknown is named and left out', () => {
  const file = fileOf({ theme: 'dark', palette: 'warm', __proto: 1 }, { version: 2, also: 'this' });
  expect(readSettingsFile(file)).toEqual({ settings: { theme: 'dark' }, leftOut: ['palette', '__proto'] });
});

describe('a file that is not wholly understood changes nothing, and says why', () => {
  const rows: [file: string, says: RegExp][] = [
    ['', /is empty/],
    ['{"format": "what-broke-settings",', /ends too early/],
    ['{"format": oops}', /line 1, column 12/],
    ['[]', /holds no settings/],
    ['null', /holds no settings/],
    ['{"format":"what-broke","version":1,"pages":[]}', /holds no settings/],
    [fileOf(DEFAULTS, { version: 'new' }), /“version”/],
    [fileOf(DEFAULTS, { version: 0 }), /“version”/],
    [fileOf(undefined), /“settings” is missing/],
    [fileOf([]), /“settings” is missing/],
    [fileOf({ theem: 'dark' }), /no setting “theem”/],
    [fileOf({}).replace('{}', '{"__proto__":{"theme":"dark"}}'), /no setting “__proto__”/],
    [fileOf({ ...DEFAULTS, theme: 'blue' }), /“theme” must be one of: browser, light, dark/],
    [fileOf({ theme: 'blue' }, { version: 3 }), /“theme”.*A newer What Broke\? wrote it/],
    [fileOf({ keptDays: 366 }), /“keptDays” must be a whole number from 0 to 365/],
    [fileOf({ keptFailures: '7' }), /“keptFailures” must be a whole number/],
    [fileOf({ countsTrackers: 'yes' }), /“countsTrackers” must be true or false/],
    [fileOf({ textSize: 101 }), /“textSize” must be one of: 90, 100/],
    [fileOf({ mutes: {} }), /“mutes” must be a list/],
    [fileOf({ mutes: [{ what: 'host', host: 'a' }, { what: 'all' }] }), /“mutes”, part 2, must say/],
    [fileOf({ unwatched: ['a.example', 'two words'] }), /“unwatched”, part 2, must be the name of a site/],
    [fileOf({ unwatched: [{ toString: 1 }] }), /“unwatched”, part 1, must be/],
    [fileOf({ unwatched: Array(1001).fill('a.example') }), /“unwatched” must have at most 1000 parts/],
    [' '.repeat(LARGEST_SETTINGS_FILE + 1), /too large/],
  ];
  test.each(rows.map(([file, says]) => ({ file, says })))('$says', ({ file, says }) => {
    expect(() => readSettingsFile(file)).toThrow(UnreadableFile);
    expect(() => readSettingsFile(file)).toThrow(says);
  });

  test('however odd it is', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(() => readSettingsFile(text)).toThrow(UnreadableFile);
      }),
    );
  });
});
