import { i18n } from '#i18n';
import type { CheckResult, Finding, Outcome } from '../../send/check-result';
import type { ParsedAddress } from '../../send/parse-address';

/** How an address did, in a word or two. */
export function outcomeWords(outcome: Outcome): string {
  switch (outcome) {
    case 'fine':
      return i18n.t('guide.check.fine');
    case 'redirected':
      return i18n.t('guide.check.redirected');
    case 'failed':
      return i18n.t('guide.check.failed');
    case 'too-slow':
      return i18n.t('guide.check.tooSlow');
    case 'unseen':
      return i18n.t('guide.check.unseen');
    case 'left-out':
      return i18n.t('guide.check.leftOut');
    case 'forgotten':
      return i18n.t('guide.check.forgotten');
  }
}

/** What is worth saying of a result beside its steps and its diagnosis, each a sentence. */
export function remarksOn({ findings, head, waits, waitUntil, outcome }: CheckResult): string[] {
  const until = waitUntil === undefined ? '' : new Date(waitUntil).toLocaleString();
  return [
    ...(outcome === 'too-slow' ? [i18n.t('guide.check.tooSlowText')] : []),
    ...(outcome === 'forgotten' ? [i18n.t('guide.check.forgottenText')] : []),
    ...(outcome === 'left-out' ? [i18n.t('guide.check.leftOutText', { time: until })] : []),
    ...findings.map(findingWords),
    ...(head ? [i18n.t('guide.check.headRefused', { why: `${head.status ?? head.error ?? ''}` })] : []),
    ...(waits ? [i18n.t('guide.check.waited', waits)] : []),
    ...(until && outcome !== 'left-out' ? [i18n.t('guide.check.waitUntil', { time: until })] : []),
  ];
}

function findingWords(finding: Finding): string {
  switch (finding) {
    case 'loop':
      return i18n.t('guide.check.loop');
    case 'too-many-redirects':
      return i18n.t('guide.check.tooManyRedirects');
    case 'downgrade':
      return i18n.t('guide.check.downgrade');
  }
}

/** Why a line is no address, and where it goes wrong. */
export function problemWords({ problem, at, found }: Exclude<ParsedAddress, { url: string }>): string {
  const place = { at: at + 1, found: found.slice(0, 40) };
  switch (problem) {
    case 'empty':
      return i18n.t('guide.check.problems.empty');
    case 'too-long':
      return i18n.t('guide.check.problems.tooLong');
    case 'scheme':
      return i18n.t('guide.check.problems.scheme', { found: place.found });
    case 'space':
      return i18n.t('guide.check.problems.space', { at: place.at });
    case 'no-host':
      return i18n.t('guide.check.problems.noHost', { at: place.at });
    case 'host':
      return i18n.t('guide.check.problems.host', place);
    case 'port':
      return i18n.t('guide.check.problems.port', place);
    case 'percent':
      return i18n.t('guide.check.problems.percent', { at: place.at });
    case 'other':
      return i18n.t('guide.check.problems.other');
  }
}

/** `about 3 minutes`: so many milliseconds, as one says them. */
export function durationWords(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 90) return i18n.t('guide.check.seconds', seconds);
  if (seconds < 90 * 60) return i18n.t('guide.check.minutes', Math.round(seconds / 60));
  return i18n.t('guide.check.hours', Math.round(seconds / 3600));
}
