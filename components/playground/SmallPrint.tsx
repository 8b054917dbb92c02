import { i18n } from '#i18n';

/** What a server sees beside what was filled in. `origin`: what the browser tells where it names who asks. */
export function SmallPrint({ origin }: { origin: string }) {
  return (
    <details class="small-print">
      <summary>{i18n.t('guide.playground.seesTitle')}</summary>
      <p>{i18n.t('guide.playground.sees')}</p>
      <p>{i18n.t('guide.playground.seesOrigin', { origin })}</p>
      {origin.startsWith('moz-') && <p>{i18n.t('guide.playground.seesInstallation')}</p>}
    </details>
  );
}
