import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Explained } from '../../diagnose/page-view';
import type { CheckResult } from '../../send/check-result';
import type { ActionProps } from '../Actions';
import { Explanation } from '../Explanation';
import { ResultSteps } from './ResultSteps';
import { remarksOn } from './result-words';
import { SiteForms, type SiteFormsProps } from './SiteForms';

export interface ResultDetailProps extends Pick<ActionProps, 'reporting' | 'loadEvidence'>, SiteFormsProps {
  url: string;
  result: CheckResult;
  /** What the diagnosis makes of it, once that is loaded. */
  explained?: Explained;
  guideHref(explained: Explained): string;
  /** Goes there: somebody opened it. */
  isFocused: boolean;
  onAllow(): void;
  onClose(): void;
}

/** What came of one address: what is to be said of it, the way, and what the diagnosis makes of it. */
export function ResultDetail(props: ResultDetailProps) {
  const { url, result, explained, guideHref, reporting, loadEvidence, isFocused, onAllow, onClose } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFocused) heading.current?.focus();
  }, [url, isFocused]);
  return (
    <section class="card result-detail" aria-labelledby="result-heading">
      <div class="detail-head">
        <h2 id="result-heading" ref={heading} tabIndex={-1}>
          <bdi>{url}</bdi>
        </h2>
        <button type="button" onClick={onClose}>
          {i18n.t('guide.check.close')}
        </button>
      </div>
      {remarksOn(result).map((remark) => (
        <p key={remark} class="remark">
          {remark}
        </p>
      ))}
      {result.outcome === 'unseen' && (
        <p class="remark">
          {i18n.t('guide.check.unseenText')}{' '}
          <button type="button" onClick={onAllow}>
            {i18n.t('guide.check.allow')}
          </button>
        </p>
      )}
      {result.error && !result.failure && <p class="remark seen">{result.error}</p>}
      {explained && (
        <Explanation
          {...explained}
          heading="h3"
          guideHref={guideHref(explained)}
          reporting={reporting}
          loadEvidence={loadEvidence}
        />
      )}
      {result.steps.length > 0 && <ResultSteps steps={result.steps} error={result.error} />}
      <SiteForms {...props} />
    </section>
  );
}
