import type { Explained } from '../../diagnose/page-view';
import type { Report } from '../../exchange/reports/report';

/** How reports come about. */
export interface Reporting {
  /** Writes a report; `isRedacted`: without what may be private. */
  write(explained: Explained, report: Report, isRedacted: boolean): Promise<string>;
  /** Copies a text; resolves when it is done. */
  copy(text: string): Promise<void>;
}
