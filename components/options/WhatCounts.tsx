import { i18n } from '#i18n';
import type { Settings } from '../../store/settings/settings';
import { Choices } from './Choices';
import { Section } from './Section';
import { Switch } from './Switch';
import { countedWords } from './words';

interface Props extends Pick<Settings, 'counted' | 'countsTrackers'> {
  onChange(change: Partial<Settings>): void;
}

/** What the number on the toolbar button counts. */
export function WhatCounts({ counted, countsTrackers, onChange }: Props) {
  const words = countedWords();
  return (
    <Section id="badge" title={i18n.t('options.badge.title')} text={i18n.t('options.badge.text')}>
      <Choices
        legend={i18n.t('options.badge.counted')}
        name="counted"
        value={counted}
        choices={(['everything', 'own-site', 'page'] as const).map((one) => [one, words[one]])}
        onChoose={(one) => onChange({ counted: one })}
      />
      <Switch
        label={i18n.t('options.badge.trackers')}
        hint={i18n.t('options.badge.trackersHint')}
        isOn={countsTrackers}
        onChange={(isOn) => onChange({ countsTrackers: isOn })}
      />
    </Section>
  );
}
