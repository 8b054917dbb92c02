import { i18n } from '#i18n';
import type { CheckedStep, CheckResult } from '../../send/check-result';
import { More } from '../More';

/** Every request on the way and its answer, in order. */
export function ResultSteps({ steps, error }: Pick<CheckResult, 'steps' | 'error'>) {
  return (
    <>
      <h3>{i18n.t('guide.check.way')}</h3>
      <ol class="way">
        {steps.map((step, at) => (
          <li key={at}>
            <bdi class="seen asked">{i18n.t('guide.check.asked', { method: step.method, url: step.url })}</bdi>
            <p>{answerWords(step, at === steps.length - 1 ? error : undefined)}</p>
            {step.isFromBrowser && <p>{i18n.t('guide.check.fromBrowser')}</p>}
            {step.headers.length > 0 && <Headers headers={step.headers} />}
          </li>
        ))}
      </ol>
    </>
  );
}

function answerWords({ status, reason, ip, took, fromCache }: CheckedStep, error?: string): string {
  const answer =
    status === undefined ? (error ?? i18n.t('guide.check.noAnswer')) : [status, reason].filter(Boolean).join(' ');
  return [
    answer,
    ip && i18n.t('guide.check.answeredBy', { ip }),
    fromCache && i18n.t('guide.check.fromCache'),
    took === undefined ? '' : i18n.t('guide.check.milliseconds', { number: took.toLocaleString() }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function Headers({ headers }: Pick<CheckedStep, 'headers'>) {
  return (
    <More class="more" summary={i18n.t('guide.check.headers', headers.length)}>
      <dl class="headers seen">
        {headers.map(([name, value], at) => (
          <div key={at}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{i18n.t('guide.check.headersNote')}</p>
    </More>
  );
}
