import { describe, expect, test } from 'vitest';
import { MOST_MUTES, type Mute } from '../../../store/settings/mute';
import { DEFAULTS, parseSettings, parseSome, type Settings, settingNames } from '../../../store/settings/settings';

const mute: Mute = { what: 'host', host: 'ads.example' };

describe('what is stored is read as it is', () => {
  const rows: [name: keyof Settings, value: unknown][] = [
    ['keptDays', 0],
    ['keptDays', 365],
    ['keptFailures', 100_000],
    ['counted', 'own-site'],
    ['counted', 'page'],
    ['countsTrackers', true],
    ['tellsWhenBack', true],
    ['theme', 'dark'],
    ['textSize', 150],
    ['mutes', [mute, { what: 'everywhere', outcome: '404' }]],
    ['unwatched', ['shop.example', 'localhost:3000']],
  ];
  test.each(rows)('%s: %j', (name, value) => {
    expect(parseSettings({ [name]: value })).toEqual({ ...DEFAULTS, [name]: value });
  });
});

describe('what can’t be a setting is the default', () => {
  const rows: [name: keyof Settings, value: unknown][] = [
    ['keptDays', -1],
    ['keptDays', 366],
    ['keptDays', 1.5],
    ['keptDays', '7'],
    ['keptFailures', Number.NaN],
    ['keptFailures', 100_001],
    ['counted', 'nothing'],
    ['countsTrackers', 'yes'],
    ['tellsWhenBack', 1],
    ['theme', 'sepia'],
    ['theme', ['dark']],
    ['textSize', 101],
    ['mutes', 'all'],
    ['unwatched', { 0: 'shop.example' }],
    ['unwatched', null],
  ];
  test.each(rows)('%s: %j', (name, value) => {
    expect(parseSome({ [name]: value })).toEqual({});
  });
  test.each([undefined, null, 7, 'settings', [], [['theme', 'dark']]])('all of %j', (value) => {
    expect(parseSettings(value)).toEqual(DEFAULTS);
  });
  test('what is inherited is not stored', () => {
    expect(parseSome(Object.create({ theme: 'dark' }))).toEqual({});
    expect(parseSome(JSON.parse('{"__proto__":{"theme":"dark"}}'))).toEqual({});
  });
});

describe('of a list, what can’t be part of it is left out', () => {
  const mutes: [unknown, Mute[]][] = [
    [{ what: 'host' }, []],
    [{ what: 'host', host: '' }, []],
    [{ what: ['host'], host: 'ads.example' }, []],
    [{ what: 'toString', host: 'ads.example' }, []],
    [{ what: 'host', host: 'x'.repeat(2001) }, []],
    [{ what: 'outcome', host: 'ads.example', outcome: 404 }, []],
    [{ ...mute, since: 7 }, [mute]],
    [null, []],
  ];
  test.each(mutes)('mutes: %j', (one, kept) => {
    expect(parseSettings({ mutes: [one] }).mutes).toEqual(kept);
  });
  test('there are at most so many', () => {
    const many = Array.from({ length: MOST_MUTES + 5 }, (_, n) => ({ what: 'host', host: `h${n}.example` }));
    expect(parseSettings({ mutes: many }).mutes).toHaveLength(MOST_MUTES);
  });
});

test('every setting has a default that is read back', () => {
  expect(Object.keys(parseSome(DEFAULTS)).sort()).toEqual([...settingNames].sort());
});
