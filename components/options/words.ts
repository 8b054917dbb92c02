import { i18n } from '#i18n';
import type { Settings } from '../../store/settings/settings';
import { counted } from '../history/words';
import { daysInWords } from '../KeptChoices';

/** A setting as the page calls it. */
export function nameOfSetting(name: keyof Settings): string {
  const names: Record<keyof Settings, string> = {
    keptDays: `${i18n.t('history.kept.title')}, ${i18n.t('history.kept.for')}`,
    keptFailures: `${i18n.t('history.kept.title')}, ${i18n.t('history.kept.atMost')}`,
    counted: i18n.t('options.badge.title'),
    countsTrackers: i18n.t('options.badge.trackers'),
    tellsWhenBack: i18n.t('options.back.label'),
    theme: i18n.t('options.looks.theme'),
    textSize: i18n.t('options.looks.textSize'),
    mutes: i18n.t('options.mutes.title'),
    unwatched: i18n.t('options.unwatched.title'),
  };
  return names[name];
}

/** What a setting is set to. */
export function valueInWords<Name extends keyof Settings>(name: Name, settings: Pick<Settings, Name>): string {
  const all = settings as Settings;
  const words: { [One in keyof Settings]: () => string } = {
    keptDays: () => daysInWords(all.keptDays),
    keptFailures: () => counted('history.failures', all.keptFailures),
    counted: () => countedWords()[all.counted],
    countsTrackers: () => onOrOff(all.countsTrackers),
    tellsWhenBack: () => onOrOff(all.tellsWhenBack),
    theme: () => themeWords()[all.theme],
    textSize: () => percent(all.textSize),
    mutes: () => counted('options.values.entries', all.mutes.length),
    unwatched: () => counted('options.values.entries', all.unwatched.length),
  };
  return words[name]();
}

export function countedWords(): Record<Settings['counted'], string> {
  return {
    everything: i18n.t('options.badge.everything'),
    'own-site': i18n.t('options.badge.ownSite'),
    page: i18n.t('options.badge.page'),
  };
}

export function themeWords(): Record<Settings['theme'], string> {
  return {
    browser: i18n.t('options.looks.browser'),
    light: i18n.t('options.looks.light'),
    dark: i18n.t('options.looks.dark'),
  };
}

export function percent(size: number): string {
  return i18n.t('options.looks.percent', { number: size.toLocaleString() });
}

function onOrOff(isOn: boolean): string {
  return isOn ? i18n.t('options.values.on') : i18n.t('options.values.off');
}
