import { i18n } from '#i18n';
import { CheckForm, type CheckFormProps } from './CheckForm';
import { ResultDetail, type ResultDetailProps } from './ResultDetail';
import { ResultsHead, type ResultsHeadProps } from './ResultsHead';
import { ResultsList, type ResultsListProps } from './ResultsList';
import { RunBar, type RunBarProps } from './RunBar';

export interface CheckPageProps {
  form: CheckFormProps;
  /** A check and its results; missing before the first. */
  check?: ShownCheck;
}

export interface ShownCheck {
  run: RunBarProps;
  head: ResultsHeadProps;
  list: ResultsListProps;
  detail?: ResultDetailProps;
  /** When a check that was kept was started; milliseconds since the epoch. */
  savedAt?: number;
  /** Why these results are not kept, in words. */
  notKept?: 'private' | 'not-stored';
}

/** The URL checker. */
export function CheckPage({ form, check }: CheckPageProps) {
  return (
    <div class="check">
      <h1 tabIndex={-1}>{i18n.t('guide.check.heading')}</h1>
      <p class="lead">{i18n.t('guide.check.lead')}</p>
      <CheckForm {...form} />
      {check && (
        <section class="check-results">
          <h2>
            {check.savedAt === undefined
              ? i18n.t('guide.check.results')
              : i18n.t('guide.check.lastCheck', { time: new Date(check.savedAt).toLocaleString() })}
          </h2>
          <RunBar {...check.run} />
          {check.notKept && (
            <p class="note">{i18n.t(check.notKept === 'private' ? 'guide.check.notKept' : 'guide.check.notStored')}</p>
          )}
          <ResultsHead {...check.head} />
          <ResultsList {...check.list} />
          {check.detail && <ResultDetail {...check.detail} />}
        </section>
      )}
    </div>
  );
}
