import * as v from 'valibot';
import { keepText } from '../capture/kept-text';
import { MOST_MUTES, parseMute } from '../store/settings/mute';
import { MOST, type Settings, settingNames, TEXT_SIZES } from '../store/settings/settings';
import { hostFrom, MOST_HOSTS } from '../store/settings/watched';
import { isoTime } from './iso-time';
import { parseJson } from './parse-json';
import { UnreadableFile } from './unreadable-file';

/** What a settings file holds. */
export interface SettingsFile {
  settings: Partial<Settings>;
  /** Names of settings that only a newer version knows. */
  leftOut: readonly string[];
}

const FORMAT = 'what-broke-settings';
const VERSION = 1;

/** In bytes, or UTF-16 units; the longest lists that there can be fit in. */
export const LARGEST_SETTINGS_FILE = 4 * 1024 * 1024;

const yesOrNo = v.boolean('must be true or false');
const wholeUpTo = (most: number) => {
  const advice = `must be a whole number from 0 to ${most}`;
  return v.pipe(v.number(advice), v.integer(advice), v.minValue(0, advice), v.maxValue(most, advice));
};
const oneOf = <const Choice extends string | number>(choices: readonly Choice[]) =>
  v.picklist(choices, `must be one of: ${choices.join(', ')}`);
const listOf = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item, 'must be a list'), v.maxLength(most, `must have at most ${most} parts`));

const SCHEMAS = {
  keptDays: wholeUpTo(MOST.keptDays),
  keptFailures: wholeUpTo(MOST.keptFailures),
  counted: oneOf(['everything', 'own-site', 'page']),
  countsTrackers: yesOrNo,
  tellsWhenBack: yesOrNo,
  theme: oneOf(['browser', 'light', 'dark']),
  textSize: oneOf(TEXT_SIZES),
  mutes: listOf(
    v.pipe(
      v.unknown(),
      v.check((one) => parseMute(one) !== undefined, 'must say what is not counted'),
    ),
    MOST_MUTES,
  ),
  unwatched: listOf(
    v.pipe(
      v.string('must be the name of a site'),
      v.check((one) => hostFrom(one) !== undefined, 'must be the name of a site'),
    ),
    MOST_HOSTS,
  ),
} satisfies Record<keyof Settings, v.GenericSchema>;

/** Settings as a file that `readSettingsFile` reads. `now` is in milliseconds since the epoch. */
export function writeSettingsFile(settings: Settings, now: number): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, savedAt: isoTime(now), settings }, undefined, 2)}\n`;
}

/** Reads a settings file as a whole. Throws `UnreadableFile` with a sentence about what is wrong, and where. */
export function readSettingsFile(text: string): SettingsFile {
  if (text.length > LARGEST_SETTINGS_FILE) throw new UnreadableFile('This file is too large to hold settings.');
  const { format, version, settings } = objectFrom(parseJson(text));
  if (format !== FORMAT) throw new UnreadableFile('This file holds no settings of What Broke?.');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new UnreadableFile('This file can’t be used: “version” must be a whole number from 1.');
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings))
    throw new UnreadableFile('This file can’t be used: “settings” is missing.');
  const leftOut = Object.keys(settings).filter((name) => !(settingNames as string[]).includes(name));
  if (leftOut[0] !== undefined && version <= VERSION)
    throw new UnreadableFile(`This file can’t be used: there is no setting “${keepText(leftOut[0], 60)}”.`);
  const known = settingNames.filter((name) => Object.hasOwn(settings, name));
  const read = known.map((name) => [name, checked(name, (settings as Record<string, unknown>)[name], version)]);
  return { settings: Object.fromEntries(read), leftOut: leftOut.map((name) => keepText(name, 60)) };
}

function checked(name: keyof Settings, value: unknown, version: number): unknown {
  const result = v.safeParse(SCHEMAS[name], value, { abortEarly: true });
  if (result.success) return tidied(name, result.output);
  const [issue] = result.issues;
  const place = (issue.path ?? []).map(({ key }) => `, part ${Number(key) + 1},`).join('');
  const newer = version > VERSION ? ' A newer What Broke? wrote it.' : '';
  throw new UnreadableFile(`This file can’t be used: “${name}”${place} ${issue.message}.${newer}`);
}

/** A list's parts as they are stored. */
function tidied(name: keyof Settings, value: unknown): unknown {
  if (name === 'mutes') return (value as unknown[]).map(parseMute);
  return name === 'unwatched' ? [...new Set((value as string[]).map(hostFrom))] : value;
}

function objectFrom(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
