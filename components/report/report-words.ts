import { i18n } from '#i18n';
import type { Report } from '../../exchange/reports/report';

/** What the button that leads to a report says. */
export const labelOf: Readonly<Record<Report, () => string>> = {
  'for-it': () => i18n.t('report.forIt.copy'),
  'for-owner': () => i18n.t('report.forOwner.copy'),
  everything: () => i18n.t('report.everything.copy'),
};

/** What stands above a report. */
export const titleOf: Readonly<Record<Report, () => string>> = {
  'for-it': () => i18n.t('report.forIt.title'),
  'for-owner': () => i18n.t('report.forOwner.title'),
  everything: () => i18n.t('report.everything.title'),
};
