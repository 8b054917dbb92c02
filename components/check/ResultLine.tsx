import { CircleArrowRight, CircleCheck, CircleDashed, CircleX } from 'lucide-preact';
import { i18n } from '#i18n';
import type { CheckResult, Outcome } from '../../send/check-result';
import { outcomeWords } from './result-words';

interface Props {
  url: string;
  /** Missing where it has not been checked. */
  result?: CheckResult;
  isRunning: boolean;
}

/** One address of a check, and what came of it. */
export function ResultLine({ url, result, isRunning }: Props) {
  const last = result?.steps.at(-1);
  // Where it failed on the way, the last answer is not how it ended.
  const isAnswered = result?.outcome !== 'too-slow' && result?.outcome !== 'unseen' && !result?.error;
  const redirects = (result?.steps.length ?? 0) - 1;
  const what = result
    ? (isAnswered && last?.status) || outcomeWords(result.outcome)
    : i18n.t(isRunning ? 'guide.check.waiting' : 'guide.check.notChecked');
  const more = [
    result?.error,
    redirects > 0 ? i18n.t('guide.check.redirects', redirects) : undefined,
    redirects > 0 && !result?.error ? i18n.t('guide.check.leadsTo', { url: last?.url ?? '' }) : undefined,
    result?.took === undefined
      ? undefined
      : i18n.t('guide.check.milliseconds', { number: result.took.toLocaleString() }),
  ];
  return (
    <span class={`result ${result?.outcome ?? 'waiting'}`}>
      <Sign outcome={result?.outcome} />
      <b class="what">{what}</b>
      <span class="where">
        <bdi class="address">{url}</bdi>
        <bdi class="rest">{more.filter(Boolean).join(' · ')}</bdi>
      </span>
    </span>
  );
}

/** In a word for those who do not see it. */
export function Sign({ outcome }: { outcome?: Outcome }) {
  const Picture = pictureOf(outcome);
  return (
    <>
      <Picture class="sign" size={18} aria-hidden="true" />
      {outcome && <span class="unseen">{outcomeWords(outcome)}</span>}
    </>
  );
}

function pictureOf(outcome: Outcome | undefined) {
  switch (outcome) {
    case 'fine':
      return CircleCheck;
    case 'redirected':
      return CircleArrowRight;
    case undefined:
    case 'left-out':
    case 'forgotten':
      return CircleDashed;
    default:
      return CircleX;
  }
}
