import { i18n } from '#i18n';
import type { Step } from '../../send/trip';
import { counted } from '../history/words';
import { timeText } from './amounts';

/** Every request on the way with its answer: the first one, and each that a redirect led to. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol class="steps">
      {steps.map((step, at) => (
        <li key={at}>
          <p class="step">
            <b>{step.status ?? i18n.t('guide.playground.answer.noAnswer')}</b> {step.reason}{' '}
            <span class="seen">
              {step.method} {step.url}
            </span>
          </p>
          <p class="note">{aboutStep(step)}</p>
          {step.location && <p class="seen">{i18n.t('guide.playground.answer.stepTo', { url: step.location })}</p>}
          {step.headers.length > 0 && (
            <details open={at === steps.length - 1}>
              <summary>{counted('guide.playground.answer.headers', step.headers.length)}</summary>
              <dl class="sent-headers">
                {step.headers.map(([name, value], place) => (
                  <div key={place}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

function aboutStep({ sentAt, answeredAt, ip, isFromBrowser }: Step): string {
  return [
    answeredAt !== undefined && timeText(answeredAt - sentAt),
    ip && i18n.t('guide.playground.answer.from', { ip }),
    isFromBrowser && i18n.t('guide.playground.answer.byBrowser'),
  ]
    .filter(Boolean)
    .join(' · ');
}
