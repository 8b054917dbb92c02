import { i18n } from '#i18n';
import { hostFrom, MOST_HOSTS } from '../../store/settings/watched';

/** The site that somebody typed, or why it can't be added to those that are not watched. */
export function siteToAdd(text: string, unwatched: readonly string[]): { host: string } | { trouble: string } {
  if (text.trim() === '') return { trouble: i18n.t('options.unwatched.missing') };
  const host = hostFrom(text);
  if (!host) return { trouble: i18n.t('options.unwatched.wrong', { text: text.trim().slice(0, 100) }) };
  if (unwatched.includes(host)) return { trouble: i18n.t('options.unwatched.known', { host }) };
  return unwatched.length < MOST_HOSTS ? { host } : { trouble: i18n.t('options.unwatched.tooMany') };
}
