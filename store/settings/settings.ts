import { MOST_MUTES, type Mute, parseMute } from './mute';
import { parseHosts } from './watched';

/** What somebody may choose. */
export interface Settings {
  /** For how many days failures are remembered; 0 keeps nothing. */
  keptDays: number;
  /** How many failures at most, in the whole archive. */
  keptFailures: number;
  /** What the badge counts: all parts of a page, those of the page's own site, or none: only the page itself. */
  counted: 'everything' | 'own-site' | 'page';
  /** Failures of measuring and advertising services count, too. */
  countsTrackers: boolean;
  /** Tells when a page that failed is back, where somebody asked for it. */
  tellsWhenBack: boolean;
  theme: 'browser' | 'light' | 'dark';
  /** In percent of the usual size. */
  textSize: number;
  /** What is not counted. */
  mutes: readonly Mute[];
  /** Hosts whose pages are not watched at all, with all below them. */
  unwatched: readonly string[];
}

export const DEFAULTS: Settings = {
  keptDays: 7,
  keptFailures: 20_000,
  counted: 'everything',
  countsTrackers: false,
  tellsWhenBack: false,
  theme: 'browser',
  textSize: 100,
  mutes: [],
  unwatched: [],
};

export const TEXT_SIZES: readonly number[] = [90, 100, 115, 130, 150];
export const MOST = { keptDays: 365, keptFailures: 100_000 };

/** How each setting is read from whatever is stored; undefined where it can't be one. */
const PARSERS: { [Name in keyof Settings]: (value: unknown) => Settings[Name] | undefined } = {
  keptDays: (value) => whole(value, MOST.keptDays),
  keptFailures: (value) => whole(value, MOST.keptFailures),
  counted: (value) => oneOf(['everything', 'own-site', 'page'], value),
  countsTrackers: yesOrNo,
  tellsWhenBack: yesOrNo,
  theme: (value) => oneOf(['browser', 'light', 'dark'], value),
  textSize: (value) => oneOf(TEXT_SIZES, value),
  mutes: (value) =>
    Array.isArray(value) ? value.slice(0, MOST_MUTES).flatMap((mute) => parseMute(mute) ?? []) : undefined,
  unwatched: parseHosts,
};

export const settingNames = Object.keys(DEFAULTS) as (keyof Settings)[];

/** Whatever is stored, as settings: each that can't be one is the default. */
export function parseSettings(value: unknown): Settings {
  return { ...DEFAULTS, ...parseSome(value) };
}

/** Those settings of whatever is stored that can be ones. */
export function parseSome(value: unknown): Partial<Settings> {
  const stored = (value ?? {}) as Record<string, unknown>;
  const parsed = settingNames.map((name) => [
    name,
    Object.hasOwn(stored, name) ? PARSERS[name](stored[name]) : undefined,
  ]);
  return Object.fromEntries(parsed.filter(([, one]) => one !== undefined));
}

function whole(value: unknown, most: number): number | undefined {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most ? (value as number) : undefined;
}

function oneOf<Choice>(choices: readonly Choice[], value: unknown): Choice | undefined {
  return choices.find((choice) => choice === value);
}

function yesOrNo(value: unknown): boolean | undefined {
  return oneOf([true, false], value);
}
