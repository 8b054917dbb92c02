import { i18n } from '#i18n';
import { More } from '../More';
import { ReportButton } from './ReportButton';

const REPORTS = ['for-it', 'for-owner', 'everything'] as const;

interface Props {
  onShow: Parameters<typeof ReportButton>[0]['onShow'];
}

/** All reports, whoever’s turn it is. */
export function ReportMenu({ onShow }: Props) {
  return (
    <More class="report-menu" summary={i18n.t('report.open')} summaryClass="button">
      <div class="actions">
        {REPORTS.map((report) => (
          <ReportButton key={report} report={report} onShow={onShow} />
        ))}
      </div>
    </More>
  );
}
