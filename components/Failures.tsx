import { i18n } from '#i18n';
import type { Explained, PageView } from '../diagnose/page-view';
import type { Policy } from '../store/settings/policy';
import type { ActionProps } from './Actions';
import { EmptyState } from './EmptyState';
import { Explanation } from './Explanation';
import { FailureRows } from './FailureRows';
import { Helpdesk } from './Helpdesk';
import type { Muting } from './MuteMenu';
import { NotCounted } from './NotCounted';
import type { Waiting } from './TellWhenBack';

interface Props extends Pick<ActionProps, 'reporting' | 'loadEvidence'> {
  view: PageView;
  muting?: Muting;
  waiting?: Waiting;
  /** Whom to ask in the organisation that manages this browser. */
  helpdesk?: Policy['helpdesk'];
  onReload(): void;
  guideHref(explained: Explained): string;
}

/** What failed on the page that a tab shows: the page itself, its parts, and what is not counted. */
export function Failures({ view, onReload, waiting, helpdesk, ...actions }: Props) {
  const { own, groups, notCounted, quiet, notKept, counted } = view;
  const isAdminsTurn = [own, ...groups].some((one) => one?.diagnosis.turn.includes('network-admin'));
  const hasMore = groups.length > 0 || notCounted.length > 0 || notKept > 0;
  return (
    <>
      {own && (
        <section class="card">
          <Explanation
            {...own}
            heading="h1"
            {...actions}
            guideHref={actions.guideHref(own)}
            onReload={onReload}
            waiting={waiting}
          />
        </section>
      )}
      {helpdesk && isAdminsTurn && <Helpdesk {...helpdesk} />}
      {!own && counted > 0 && (
        <section class="card">
          <h1>{i18n.t('popup.partsFailedHere', counted)}</h1>
        </section>
      )}
      {!own && counted === 0 && (
        <EmptyState
          sign="🌤️"
          headline={i18n.t('popup.nothing.headline')}
          text={i18n.t(quiet.length > 0 ? 'popup.nothing.counted' : 'popup.nothing.text')}
        />
      )}
      {hasMore && (
        <section class="card">
          {groups.length > 0 && <h2>{i18n.t(own ? 'popup.alsoFailed' : 'popup.whatFailed')}</h2>}
          <FailureRows groups={groups} {...actions} />
          {notKept > 0 && <p class="note">{i18n.t('popup.notKept', notKept)}</p>}
          <NotCounted notCounted={notCounted} quiet={quiet} {...actions} />
        </section>
      )}
    </>
  );
}
