import { i18n } from '#i18n';
import type { BrowserName, SetUp } from './set-up';

interface Props {
  browser: BrowserName;
  setUp: SetUp;
  onSettings?(): void;
}

/** Where browsers let no extension look before somebody says so in their settings. Most people need neither. */
export function MorePlaces({ browser, setUp: { seesPrivateWindows, seesFiles }, onSettings }: Props) {
  const canSeeFiles = seesFiles !== undefined;
  return (
    <details>
      <summary>{i18n.t(canSeeFiles ? 'welcome.more.titleWithFiles' : 'welcome.more.title')}</summary>
      <p>{i18n.t(seesPrivateWindows ? 'welcome.more.privateOn' : `welcome.more.privateOff.${browser}`)}</p>
      {canSeeFiles && <p>{i18n.t(seesFiles ? 'welcome.more.filesOn' : 'welcome.more.filesOff')}</p>}
      {onSettings && (
        <button type="button" onClick={onSettings}>
          {i18n.t('welcome.more.settings')}
        </button>
      )}
    </details>
  );
}
