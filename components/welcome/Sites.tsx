import { i18n } from '#i18n';
import { Step } from './Step';
import type { SetUp } from './set-up';

interface Props {
  sites: SetUp['sites'];
  onAllow(): void;
}

/** Whether the extension may watch, and the one click that lets it. */
export function Sites({ sites, onAllow }: Props) {
  const isDone = sites === 'all';
  return (
    <Step isDone={isDone} title={i18n.t('welcome.sites.title')} text={i18n.t(`welcome.sites.${sites}`)}>
      {!isDone && (
        <button type="button" class="primary" onClick={onAllow}>
          {i18n.t('welcome.sites.allow')}
        </button>
      )}
    </Step>
  );
}
