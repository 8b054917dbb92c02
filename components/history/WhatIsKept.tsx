import { i18n } from '#i18n';
import type { Settings } from '../../store/settings/settings';
import { KeptChoices } from '../KeptChoices';
import { More } from '../More';

interface Props extends Settings {
  /** Names of settings that an organisation has fixed. */
  fixed?: ReadonlySet<string>;
  onChange(change: Partial<Settings>): void;
}

/** How much of the past is kept, to be chosen. */
export function WhatIsKept({ keptDays, keptFailures, fixed, onChange }: Props) {
  return (
    <More class="kept" summary={i18n.t('history.kept.title')}>
      <p class="note">{i18n.t('history.kept.privacy')}</p>
      <KeptChoices keptDays={keptDays} keptFailures={keptFailures} fixed={fixed} onChange={onChange} />
      <p class="note">{i18n.t('history.kept.limits')}</p>
      <p class="note">
        <a href="options.html">{i18n.t('history.kept.settings')}</a>
      </p>
    </More>
  );
}
