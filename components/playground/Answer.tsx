import { i18n } from '#i18n';
import type { Explained } from '../../diagnose/page-view';
import { hrefOf } from '../../guide/route';
import type { ActionProps } from '../Actions';
import { Explanation } from '../Explanation';
import { AnswerBody } from './AnswerBody';
import { timeText } from './amounts';
import type { Answered } from './answered';
import { Steps } from './Steps';

interface Props extends Pick<ActionProps, 'reporting' | 'loadEvidence'> {
  answered: Answered;
  draw(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<ImageBitmap>;
  onSave(): void;
  onAllow(): void;
}

/** What came of a request: its status, what that means, every step, and the body. */
export function Answer({ answered, draw, onSave, onAllow, reporting, loadEvidence }: Props) {
  const { trip, stopped, refusal, took, body, explained, meaning, isMade } = answered;
  const last = trip.steps.at(-1);
  const hasAnswer = last?.status !== undefined && (!stopped || trip.failure !== undefined) && refusal === undefined;
  return (
    <section class="answer" aria-labelledby="answer-title">
      {isMade && <p class="made">{i18n.t('guide.playground.answer.made')}</p>}
      <h2 id="answer-title" tabIndex={-1}>
        {hasAnswer ? `${last.status} ${last.reason ?? ''}`.trim() : withoutAnswer(answered)}
      </h2>
      {refusal && <p class="seen">{refusal}</p>}
      {hasAnswer && (
        <p class="note">
          {took !== undefined && i18n.t('guide.playground.answer.took', { time: timeText(took) })}{' '}
          <a href={hrefOf(`statuses/${String(last.status).padStart(3, '0')}`)}>
            {i18n.t('guide.playground.answer.about', { code: String(last.status) })}
          </a>
        </p>
      )}
      {(!trip.isWatched || trip.isHidden) && refusal === undefined && !isMade && (
        <p class="unwatched">
          {i18n.t(trip.isHidden ? 'guide.playground.answer.hidden' : 'guide.playground.answer.unwatched')}{' '}
          <button type="button" onClick={onAllow}>
            {i18n.t('guide.playground.answer.allow')}
          </button>
        </p>
      )}
      {meaning && <p>{meaning}</p>}
      {explained && (
        <div class="card">
          <Explanation
            {...explained}
            heading="h3"
            guideHref={guideHref(explained)}
            reporting={reporting}
            loadEvidence={loadEvidence}
          />
        </div>
      )}
      {refusal === undefined && (
        <>
          <h3>{i18n.t('guide.playground.answer.steps')}</h3>
          <Steps steps={trip.steps} />
        </>
      )}
      {body && (
        <>
          <h3>{i18n.t('guide.playground.content.heading')}</h3>
          <AnswerBody body={body} draw={draw} onSave={onSave} />
        </>
      )}
    </section>
  );
}

function withoutAnswer({ stopped, refusal }: Answered): string {
  if (refusal !== undefined) return i18n.t('guide.playground.answer.notSent');
  if (stopped === 'cancelled') return i18n.t('guide.playground.answer.cancelled');
  if (stopped === 'time-limit') return i18n.t('guide.playground.answer.timedOut');
  return i18n.t('guide.playground.answer.noAnswer');
}

function guideHref({ diagnosis: { entry, meaning } }: Explained): string {
  return `guide.html${hrefOf(meaning ?? entry)}`;
}
