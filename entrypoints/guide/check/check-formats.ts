import { explainFailure } from '../../../diagnose/page-view';
import { checkedAddress } from '../../../exchange/checks/checked-address';
import { writeCheckCsv } from '../../../exchange/checks/write-check-csv';
import { writeCheckJson } from '../../../exchange/checks/write-check-json';
import { writeCheckMarkdown } from '../../../exchange/checks/write-check-markdown';
import { isoTime } from '../../../exchange/iso-time';
import type { CheckResult } from '../../../send/check-result';
import { saveFile } from '../../history/save-file';
import { loadKnowledge } from '../../popup/load-knowledge';

export const CHECK_FORMATS = [
  { id: 'csv', name: 'CSV', extension: 'csv', mediaType: 'text/csv', write: writeCheckCsv },
  { id: 'json', name: 'JSON', extension: 'json', mediaType: 'application/json', write: writeCheckJson },
  { id: 'markdown', name: 'Markdown', extension: 'md', mediaType: 'text/markdown', write: writeCheckMarkdown },
] as const;

/** The results of those that were checked, in this order. */
export async function writeResults(format: string, results: readonly [url: string, CheckResult | undefined][]) {
  const { write } = formatOf(format);
  const failures = results.flatMap(([, result]) => result?.failure ?? []);
  const knowledge = await loadKnowledge(failures);
  const now = Date.now();
  const checked = results.flatMap(([url, result]) => {
    const explained = result?.failure && explainFailure(result.failure, knowledge, now);
    return result ? [checkedAddress(url, result, explained?.diagnosis.headline)] : [];
  });
  return write(checked, now);
}

export function saveResults(format: string, text: string): void {
  const { extension, mediaType } = formatOf(format);
  saveFile(text, `what-broke-check-${isoTime(Date.now()).slice(0, 10)}.${extension}`, mediaType);
}

function formatOf(format: string) {
  return CHECK_FORMATS.find(({ id }) => id === format) ?? CHECK_FORMATS[0];
}
