import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Policy } from '../../store/settings/policy';
import { Helpdesk } from '../Helpdesk';
import { type Said, SaidBar } from '../SaidBar';

interface Props {
  policy: Policy;
  said?: Said;
  children: ComponentChildren;
}

/** The frame of the settings: who decides, what there is to choose, and what was just done. */
export function OptionsPage({ policy: { helpdesk, settings }, said, children }: Props) {
  const isManaged = Object.keys(settings).length > 0;
  return (
    <div class="frame">
      <header class="top">
        <h1>{i18n.t('options.name')}</h1>
        <a href="history.html">{i18n.t('history.name')}</a>
        <a href="guide.html">{i18n.t('history.guide')}</a>
      </header>
      <main>
        <p class="note">{i18n.t('options.lead')}</p>
        {isManaged && (
          <p class="card managed">
            {helpdesk?.name ? i18n.t('options.managedBy', { name: helpdesk.name }) : i18n.t('options.managed')}
          </p>
        )}
        {children}
        {helpdesk && <Helpdesk {...helpdesk} />}
      </main>
      <SaidBar said={said} />
    </div>
  );
}
