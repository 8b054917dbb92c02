import { i18n } from '#i18n';
import type { Question } from '../../guide/quiz/question';

/** What a question is about: what an entry says, or an answer’s headers. A code or a name stands in the question itself. */
export function Asks({ question: { kind, asks, answer } }: { question: Question }) {
  if (answer) {
    return (
      <div class="answer card">
        <p>{i18n.t('guide.quiz.status', { status: answer.status })}</p>
        {Object.entries(answer.headers).map(([name, value]) => (
          <p key={name}>
            <b>{name}</b>: {value}
          </p>
        ))}
      </div>
    );
  }
  if (kind === 'meaning' || kind === 'try') return null;
  return <blockquote>{asks}</blockquote>;
}
