import { i18n } from '#i18n';
import { Step } from './Step';
import type { BrowserName } from './set-up';

interface Props {
  browser: BrowserName;
  isPinned?: boolean;
}

/** How to get the button into the toolbar. No browser lets an extension do that itself. */
export function Pin({ browser, isPinned }: Props) {
  return (
    <Step
      isDone={isPinned}
      title={i18n.t('welcome.pin.title')}
      text={i18n.t(isPinned ? 'welcome.pin.done' : `welcome.pin.${browser}`)}
    />
  );
}
