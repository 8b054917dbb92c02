import { isoTime } from '../iso-time';
import { code, plain } from '../markdown-text';
import { type CheckedAddress, endOf, remarksOf, statusOf } from './checked-address';

const MOST_STEPS = 25;

/** Results of a check for a ticket: a table of all, then how each that failed did. */
export function writeCheckMarkdown(checked: readonly CheckedAddress[]): string {
  const failed = checked.filter(({ result }) => result.outcome !== 'fine' && result.outcome !== 'redirected');
  const parts = [
    `# Checked: ${checked.length === 1 ? '1 address' : `${checked.length} addresses`}, ${failed.length} not fine`,
    ['| address | result | redirects | ms | ends at |', '| --- | --- | --: | --: | --- |', ...checked.map(rowOf)].join(
      '\n',
    ),
    ...failed.flatMap(sectionOf),
  ];
  return `${parts.join('\n\n')}\n`;
}

function rowOf(one: CheckedAddress): string {
  const { url, result } = one;
  const redirects = Math.max(0, result.steps.length - 1);
  const end = redirects > 0 ? cell(endOf(one)) : '';
  return `| ${cell(url)} | ${plain(statusOf(result))} | ${redirects} | ${result.took ?? ''} | ${end} |`;
}

function sectionOf({ url, result, headline }: CheckedAddress): string[] {
  const steps = result.steps.slice(0, MOST_STEPS).map((step) => {
    const answer = [step.status, step.reason].filter(Boolean).join(' ') || result.error || 'no answer';
    const ip = step.ip ? ` from ${code(step.ip)}` : '';
    return `1. ${code(`${step.method} ${step.url}`)}: ${plain(answer)}${ip}`;
  });
  const remarks = remarksOf(result).map((remark) => `- ${plain(remark)}`);
  return [
    `## ${code(url)}`,
    `${plain(headline ?? statusOf(result))}${headline ? '.' : ''} Checked on ${isoTime(result.at)}.`,
    ...(steps.length > 0 ? [steps.join('\n')] : []),
    ...(remarks.length > 0 ? [remarks.join('\n')] : []),
  ];
}

/** Within a table a vertical line ends the cell, in code too. */
function cell(url: string): string {
  return code(url.replaceAll('|', '%7C'));
}
