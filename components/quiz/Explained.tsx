import { i18n } from '#i18n';
import type { Question } from '../../guide/quiz/question';
import { hrefOf } from '../../guide/route';
import { nameOfTopic } from './name-of-topic';
import { optionText, wrongMeans } from './words';

/** Was the answer right, why, and what the chosen one would have meant. */
export function Explained({ question, chosen }: { question: Question; chosen: number }) {
  const { options, right, why, about } = question;
  const [rightOne, chosenOne] = [options[right], options[chosen]];
  const isRight = chosen === right;
  return (
    <div class={`explained card ${isRight ? 'good' : 'not-yet'}`}>
      <p class="verdict">
        <b>{isRight ? i18n.t('guide.quiz.right') : i18n.t('guide.quiz.notQuite')}</b>{' '}
        {!isRight && rightOne && i18n.t('guide.quiz.rightOne', { answer: optionText(rightOne) })}
      </p>
      <p>{why}</p>
      {!isRight && chosenOne && <p>{wrongMeans(question, chosenOne)}</p>}
      {about && (
        <p>
          <a href={hrefOf(about.id)} target="_blank" rel="noreferrer">
            {i18n.t('guide.quiz.more', { topic: nameOfTopic(about) })}
          </a>
        </p>
      )}
    </div>
  );
}
