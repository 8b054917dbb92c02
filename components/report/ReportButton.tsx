import type { Report } from '../../exchange/reports/report';
import { labelOf } from './report-words';

interface Props {
  report: Report;
  onShow(report: Report): void;
}

/** Leads to a report: it is seen before it is copied. */
export function ReportButton({ report, onShow }: Props) {
  return (
    <button type="button" aria-haspopup="dialog" onClick={() => onShow(report)}>
      {labelOf[report]()}
    </button>
  );
}
