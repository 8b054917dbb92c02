import { i18n } from '#i18n';
import type { Evidence } from '../diagnose/diagnosis';
import type { Explained } from '../diagnose/page-view';
import { ReportButton } from './report/ReportButton';
import { ReportDialog } from './report/ReportDialog';
import { ReportMenu } from './report/ReportMenu';
import type { Reporting } from './report/reporting';
import { useReport } from './report/use-report';

export interface ActionProps {
  /** The guide's page about it, which starts with this failure. */
  guideHref: string;
  /** Reloads the page that failed. */
  onReload?(): void;
  reporting: Reporting;
  /** All the facts, for whoever opens “How we know”. */
  loadEvidence(explained: Explained): Promise<readonly Evidence[]>;
}

/** The report for whoever else can act. */
const REPORTS = [
  ['network-admin', 'for-it'],
  ['site-owner', 'for-owner'],
] as const;

/** What one can do about a failure: try again, tell those whose turn it is, read more. */
export function Actions({ guideHref, onReload, reporting, failure, diagnosis }: ActionProps & Explained) {
  const { shown, show, redact, hide } = useReport(reporting);
  const onShow = (report: (typeof REPORTS)[number][1] | 'everything') => void show(report, { failure, diagnosis });
  const name = nameOf({ failure, diagnosis });
  return (
    <div class="actions">
      {onReload && (
        <button type="button" class="primary" onClick={onReload}>
          {i18n.t('actions.reload')}
        </button>
      )}
      {REPORTS.map(
        ([to, report]) => diagnosis.turn.includes(to) && <ReportButton key={report} report={report} onShow={onShow} />,
      )}
      <a class="button" href={guideHref} target="_blank" rel="noreferrer">
        {name ? i18n.t('actions.moreAbout', { name }) : i18n.t('actions.moreAboutThis')}
      </a>
      <ReportMenu onShow={onShow} />
      {shown && <ReportDialog {...shown} onRedact={redact} onCopy={() => reporting.copy(shown.text)} onClose={hide} />}
    </div>
  );
}

/** The status or the vendor's code that the guide's page is about: `407`, `404.13`. */
function nameOf({ diagnosis: { entry, meaning } }: Explained): string | undefined {
  return /^(?:statuses|vendors\/[^/]+)\/([\d.]+)$/.exec(meaning ?? entry)?.[1];
}
