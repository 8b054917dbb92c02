import { Check, X } from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Level } from '../../guide/quiz/card';
import type { Question } from '../../guide/quiz/question';
import { hrefOf } from '../../guide/route';
import { CopyButton } from '../CopyButton';
import { nameOfTopic } from './name-of-topic';
import { ResultPicture } from './ResultPicture';
import { asking, levelName, optionText, verdict } from './words';

export interface Answered {
  question: Question;
  isRight: boolean;
}

interface Props {
  level: Level;
  answered: readonly Answered[];
  onCopy(text: string): Promise<void>;
  onSave(picture: Blob): void;
  onAgain(): void;
  onChange(): void;
}

/** How a round went: in a sentence, as a picture and as text to share, and question by question. */
export function QuizResult({ level, answered, onCopy, onSave, onAgain, onChange }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  const answers = answered.map(({ isRight }) => isRight);
  const facts = { right: answers.filter(Boolean).length, asked: answers.length, level: levelName(level) };
  const headline = i18n.t('guide.quiz.result.heading', facts);
  const text = `${i18n.t('guide.quiz.result.text', facts)}\n${answers.map((isRight) => (isRight ? '✓' : '✗')).join(' ')}`;
  return (
    <div class="quiz result">
      <h1 ref={heading} tabIndex={-1}>
        {headline}
      </h1>
      <p class="lead">{verdict(facts.right, facts.asked)}</p>
      <p class="choices">
        <button type="button" class="primary" onClick={onAgain}>
          {i18n.t('guide.quiz.result.again')}
        </button>
        <button type="button" onClick={onChange}>
          {i18n.t('guide.quiz.result.change')}
        </button>
      </p>
      <ResultPicture
        facts={{ title: i18n.t('guide.quiz.result.picture'), headline, level: facts.level, answers }}
        alt={i18n.t('guide.quiz.result.alt', facts)}
        onSave={onSave}
      >
        <CopyButton label={i18n.t('guide.quiz.result.copy')} onCopy={() => onCopy(text)} />
      </ResultPicture>
      <h2>{i18n.t('guide.quiz.result.asked')}</h2>
      <ul class="asked">
        {answered.map((one, at) => (
          <li key={at}>
            <AskedLine {...one} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function AskedLine({ question, isRight }: Answered) {
  const { about, options, right } = question;
  // What an entry says tells questions apart better than the same few words before it.
  const isSaid = question.kind === 'code' || question.kind === 'send';
  const Icon = isRight ? Check : X;
  const answer = options[right];
  return (
    <>
      <Icon
        size={18}
        role="img"
        aria-label={isRight ? i18n.t('guide.quiz.result.wasRight') : i18n.t('guide.quiz.result.wasWrong')}
      />
      <span>
        {isSaid ? question.asks : asking(question)}{' '}
        {about ? <a href={hrefOf(about.id)}>{nameOfTopic(about)}</a> : <b>{answer && optionText(answer)}</b>}
      </span>
    </>
  );
}
