import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Length } from '../../guide/quiz/length';
import type { Question } from '../../guide/quiz/question';
import { Asks } from './Asks';
import { Explained } from './Explained';
import { Options } from './Options';
import { RoundHead } from './RoundHead';
import { asking } from './words';

interface Props {
  question: Question;
  /** Counted from 1. */
  place: number;
  length: Length;
  /** Right answers so far in this round. */
  right: number;
  /** Which option was chosen; nothing before. */
  chosen?: number;
  onChoose(option: number): void;
  onNext(): void;
  onStop(): void;
}

/** One question; once it is answered, why. */
export function QuizQuestion({ question, place, length, right, chosen, onChoose, onNext, onStop }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // At once, not after the next frame: by then somebody may have pressed a key.
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [place]);

  return (
    <div class="quiz question">
      <RoundHead {...{ place, length, right, onStop }} answered={chosen === undefined ? place - 1 : place} />
      <h1 ref={heading} id={id} tabIndex={-1}>
        {asking(question)}
      </h1>
      <Asks question={question} />
      <Options question={question} labelledBy={id} chosen={chosen} onChoose={onChoose} />
      {chosen === undefined && <p class="hint">{i18n.t('guide.quiz.keys', { last: question.options.length })}</p>}
      <div role="status">{chosen !== undefined && <Explained question={question} chosen={chosen} />}</div>
      {chosen !== undefined && <NextButton isLast={place === length} onNext={onNext} />}
    </div>
  );
}

/** It has the focus once there is an answer, so that Enter goes on. */
function NextButton({ isLast, onNext }: { isLast: boolean; onNext(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <button ref={button} type="button" class="primary next" onClick={onNext}>
      {isLast ? i18n.t('guide.quiz.finish') : i18n.t('guide.quiz.next')}
    </button>
  );
}
