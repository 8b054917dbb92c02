import type { VNode } from 'preact';
import { i18n } from '#i18n';
import { Explanation } from '../../components/Explanation';
import type { Reporting } from '../../components/report/reporting';
import { explainFailure } from '../../diagnose/page-view';
import { hrefOf } from '../../guide/route';
import { loadKnowledge } from '../popup/load-knowledge';
import { loadEvidence, reportingOn } from '../popup/on-demand';
import { exampleFailure } from './example-failure';

const onNothing = reportingOn(() => ({}));

/** A report that somebody tries out, and perhaps sends on, says what it is about. */
const reporting: Reporting = {
  ...onNothing,
  write: async (...asked) => `${i18n.t('welcome.example.note')}\n\n${await onNothing.write(...asked)}`,
};

/** The example, explained as every failure is. It is in no tab, so there is nothing to reload. */
export async function explainedExample(): Promise<VNode> {
  const now = Date.now();
  const failure = exampleFailure(now);
  const explained = explainFailure(failure, await loadKnowledge([failure]), now);
  if (!explained) throw new Error('Its knowledge was loaded.');
  const { entry, meaning } = explained.diagnosis;
  return (
    <Explanation
      {...explained}
      heading="h3"
      guideHref={`guide.html${hrefOf(meaning ?? entry)}`}
      reporting={reporting}
      loadEvidence={loadEvidence}
    />
  );
}
