import { i18n } from '#i18n';
import type { Settings } from '../../store/settings/settings';
import { KeptChoices } from '../KeptChoices';
import { Section } from './Section';

interface Props extends Pick<Settings, 'keptDays' | 'keptFailures'> {
  /** Names of settings that the organisation has fixed. */
  fixed: ReadonlySet<string>;
  /** Who did, in words. */
  decidedBy: string;
  onChange(change: Partial<Settings>): void;
}

/** How much of the past is kept. */
export function WhatIsKept({ decidedBy, ...choices }: Props) {
  const isDecided = choices.fixed.has('keptDays') || choices.fixed.has('keptFailures');
  return (
    <Section id="kept" title={i18n.t('history.kept.title')} text={i18n.t('history.kept.privacy')}>
      <div class="kept">
        <KeptChoices {...choices} />
      </div>
      {isDecided && <p class="note">{decidedBy}</p>}
      <p class="note">{i18n.t('history.kept.limits')}</p>
    </Section>
  );
}
