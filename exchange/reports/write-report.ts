import { writeEverything } from './everything';
import { writeForIt } from './for-it';
import { writeForOwner } from './for-owner';
import type { Report, Reported } from './report';

const WRITERS: Readonly<Record<Report, (reported: Reported) => string>> = {
  'for-it': writeForIt,
  'for-owner': writeForOwner,
  everything: writeEverything,
};

/** A report on one failure, in the words of its reader. */
export function writeReport(report: Report, reported: Reported): string {
  return WRITERS[report](reported);
}
