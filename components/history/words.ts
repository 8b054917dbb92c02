import { type GeneratedI18nStructure, i18n } from '#i18n';
import type { Party, Turn } from '../../data/shapes';
import type { FailureClass } from '../../diagnose/opinion';
import { once } from './once';

/** Who made a failure, for a list of those who did. */
export const partyNames = once(
  (): Readonly<Record<Party, string>> => ({
    you: i18n.t('history.parties.you'),
    browser: i18n.t('history.parties.browser'),
    network: i18n.t('history.parties.network'),
    proxy: i18n.t('history.parties.proxy'),
    cdn: i18n.t('history.parties.cdn'),
    gateway: i18n.t('history.parties.gateway'),
    server: i18n.t('history.parties.server'),
    app: i18n.t('history.parties.app'),
    unknown: i18n.t('history.parties.unknown'),
  }),
);

/** Whose turn it is, likewise. */
export const turnNames = once(
  (): Readonly<Record<Turn, string>> => ({
    you: i18n.t('history.turns.you'),
    'network-admin': i18n.t('history.turns.networkAdmin'),
    'site-owner': i18n.t('history.turns.siteOwner'),
    wait: i18n.t('history.turns.wait'),
    nobody: i18n.t('history.turns.nobody'),
  }),
);

export const classNames = once(
  (): Readonly<Record<FailureClass, string>> => ({
    '4xx': i18n.t('history.classes.refused'),
    '5xx': i18n.t('history.classes.wentWrong'),
    network: i18n.t('history.classes.noAnswer'),
    other: i18n.t('history.classes.inAnswer'),
  }),
);

/** Texts in which an amount is all that is filled in. */
type Counting = {
  [Key in keyof GeneratedI18nStructure]: GeneratedI18nStructure[Key] extends { namedSubstitutions: unknown }
    ? never
    : GeneratedI18nStructure[Key] extends { plural: true; substitutions: 1 }
      ? Key
      : never;
}[keyof GeneratedI18nStructure];

/** `1 failure`, `1,204 failures`: the form for this many, with the number as the reader writes it. */
export function counted(text: Counting, count: number): string {
  return i18n.t(text, count, [count.toLocaleString()]);
}
