import { i18n } from '#i18n';
import type { Question } from '../../../data/article';

/** A question, its answers, and what follows from each. */
export function ChoiceWords({ question: { asks, answers } }: { question: Question }) {
  return (
    <>
      <p>{asks}</p>
      <ul>
        {answers.map((branch) => (
          <li key={branch.when}>
            {'asks' in branch ? (
              <>
                <b>{branch.when}</b>
                <ChoiceWords question={branch} />
              </>
            ) : (
              i18n.t('guide.articles.diagram.answer', { when: branch.when, outcome: branch.then })
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
