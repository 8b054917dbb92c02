import { i18n } from '#i18n';
import { isSameMute, type Mute } from '../../store/settings/mute';
import { setMuted, writeSettings } from '../../store/settings/saved-settings';
import type { Settings } from '../../store/settings/settings';
import { siteToAdd } from './add-site';
import type { Choices } from './use-choices';
import { askToNotify, stopNotifying } from './use-notifying';
import { useSaving } from './use-saving';

/** What can be changed, and what to say once it was. */
export function useChanges({ settings, own, assume, lookAgain }: Choices, mayNotify: boolean) {
  const { said, say, save } = useSaving(() => void lookAgain());
  const change = (some: Partial<Settings>) => {
    assume(some);
    return save(() => writeSettings(some));
  };
  /** With a way back to how it was. */
  const changeBack = (some: Partial<Settings>, text: string) => {
    const before = Object.fromEntries(Object.keys(some).map((one) => [one, own[one as keyof Settings]]));
    void save(
      () => writeSettings(some),
      text,
      () => writeSettings(before),
    );
  };
  const isOwn = (mute: Mute) => own.mutes.some((one) => isSameMute(one, mute));
  return {
    said,
    change: (some: Partial<Settings>) => void change(some),
    changeBack,
    isOwn,
    countAgain(mute: Mute) {
      const isPassing = !isOwn(mute);
      void save(
        () => setMuted(mute, false, false),
        i18n.t('options.mutes.done'),
        () => setMuted(mute, true, isPassing),
      );
    },
    /** Adds a site to those that are not watched, or says why not. */
    addSite(text: string): string | undefined {
      const site = siteToAdd(text, settings.unwatched);
      if ('trouble' in site) return site.trouble;
      const { host } = site;
      changeBack({ unwatched: [...own.unwatched, host] }, i18n.t('options.unwatched.added', { host }));
    },
    removeSite(host: string) {
      const unwatched = own.unwatched.filter((one) => one !== host);
      changeBack({ unwatched }, i18n.t('options.unwatched.removed', { host }));
    },
    /** Must be called while a click is handled. */
    async tellWhenBack(tellsWhenBack: boolean) {
      if (tellsWhenBack && !(await askToNotify())) return say({ text: i18n.t('options.back.refused') });
      await change({ tellsWhenBack });
      if (!tellsWhenBack) await stopNotifying();
    },
    /** Takes over what a file says. Must be called while a click is handled. */
    async use(read: Partial<Settings>) {
      const isRefused = read.tellsWhenBack && !mayNotify && !(await askToNotify());
      changeBack({ ...read, ...(isRefused ? { tellsWhenBack: false } : {}) }, i18n.t('options.file.used'));
    },
  };
}
