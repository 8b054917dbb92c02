import { i18n } from '#i18n';
import { FilePreview } from '../../components/options/FilePreview';
import { FileTools } from '../../components/options/FileTools';
import { Looks } from '../../components/options/Looks';
import { MuteList } from '../../components/options/MuteList';
import { OptionsPage } from '../../components/options/OptionsPage';
import { Section } from '../../components/options/Section';
import { SiteList } from '../../components/options/SiteList';
import { Switch } from '../../components/options/Switch';
import { WhatCounts } from '../../components/options/WhatCounts';
import { WhatIsKept } from '../../components/options/WhatIsKept';
import { fixedBy } from '../../store/settings/policy';
import { DEFAULTS, TEXT_SIZES } from '../../store/settings/settings';
import { useChanges } from './use-changes';
import { type AllChoices, useChoices } from './use-choices';
import { useMayNotify } from './use-notifying';
import { saveSettings, useSettingsFile } from './use-settings-file';

/** The settings, each stored as it is chosen, and kept up to date with what other pages change. */
export function LiveOptions({ first }: { first: AllChoices }) {
  const choices = useChoices(first);
  const { settings, own, policy } = choices;
  const mayNotify = useMayNotify();
  const changes = useChanges(choices, mayNotify);
  const file = useSettingsFile();
  const { opened } = file;
  const { name } = policy.helpdesk ?? {};
  const decidedBy = name ? i18n.t('options.decidedBy', { name }) : i18n.t('options.decided');
  const decided = policy.settings.unwatched ?? [];
  const mutes = settings.mutes.toReversed().map((mute) => ({ mute, isPassing: !changes.isOwn(mute) }));
  return (
    <OptionsPage policy={policy} said={changes.said}>
      <WhatCounts {...settings} onChange={changes.change} />
      <Section id="mutes" title={i18n.t('options.mutes.title')} text={i18n.t('options.mutes.text')}>
        <MuteList mutes={mutes} onCountAgain={changes.countAgain} />
      </Section>
      <Section id="unwatched" title={i18n.t('options.unwatched.title')} text={i18n.t('options.unwatched.text')}>
        <SiteList
          own={own.unwatched.filter((host) => !decided.includes(host))}
          decided={decided}
          decidedBy={decidedBy}
          onAdd={changes.addSite}
          onRemove={changes.removeSite}
        />
      </Section>
      <WhatIsKept {...settings} fixed={fixedBy(policy)} decidedBy={decidedBy} onChange={changes.change} />
      <Section id="back" title={i18n.t('options.back.title')}>
        <Switch
          label={i18n.t('options.back.label')}
          hint={i18n.t('options.back.hint')}
          isOn={settings.tellsWhenBack && mayNotify}
          onChange={(isOn) => void changes.tellWhenBack(isOn)}
        />
      </Section>
      <Section id="looks" title={i18n.t('options.looks.title')}>
        <Looks {...settings} textSizes={TEXT_SIZES} now={Date.now()} onChange={changes.change} />
      </Section>
      <Section id="file" title={i18n.t('options.file.title')} text={i18n.t('options.file.text')}>
        <FileTools
          trouble={file.trouble}
          onSave={() => saveSettings(own)}
          onOpen={(chosen) => void file.open(chosen)}
          onReset={() => changes.changeBack(DEFAULTS, i18n.t('options.file.resetDone'))}
        />
        {opened && (
          <FilePreview
            name={opened.name}
            own={own}
            read={opened.settings}
            leftOut={opened.leftOut}
            onUse={() => void changes.use(opened.settings).then(file.close)}
            onCancel={file.close}
          />
        )}
      </Section>
    </OptionsPage>
  );
}
