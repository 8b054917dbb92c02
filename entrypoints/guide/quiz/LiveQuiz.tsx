import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { QuizProgress } from '../../../components/quiz/QuizProgress';
import { QuizQuestion } from '../../../components/quiz/QuizQuestion';
import { QuizResult } from '../../../components/quiz/QuizResult';
import { QuizStart } from '../../../components/quiz/QuizStart';
import type { Level } from '../../../guide/quiz/card';
import type { Length } from '../../../guide/quiz/length';
import type { ToolProps } from '../../../guide/view';
import { savePicture } from './save-picture';
import { today } from './today';
import { useProgress } from './use-progress';
import { useRound } from './use-round';

/** The quiz: choose, answer, see how it went. `seed=7` in the address makes every round the same, for tests. */
export function LiveQuiz({ asked }: ToolProps) {
  const [{ level, length }, choose] = useState<{ level: Level; length: Length }>({ level: 'first', length: 10 });
  const remembered = useProgress();
  const round = useRound(asked, remembered);
  const start = (nextLevel: Level, nextLength: Length) => {
    choose({ level: nextLevel, length: nextLength });
    void round.start(nextLevel, nextLength);
  };
  const { step, question, answered, chosen } = round;
  if (step === 'broken') return <p role="alert">{i18n.t('guide.quiz.broken')}</p>;
  if (step === 'asking' && question) {
    const right = answered.filter(({ isRight }) => isRight).length;
    const place = answered.length + (chosen === undefined ? 1 : 0);
    const { answer, next, stop } = round;
    return (
      <QuizQuestion {...{ question, place, length, right, chosen }} onChoose={answer} onNext={next} onStop={stop} />
    );
  }
  if (step === 'over')
    return (
      <QuizResult
        level={level}
        answered={answered}
        onCopy={(text) => navigator.clipboard.writeText(text)}
        onSave={(picture) => savePicture(picture, 'what-broke-quiz.png')}
        onAgain={() => start(level, length)}
        onChange={round.leave}
      />
    );
  return (
    <QuizStart level={level} length={length} onStart={start}>
      {remembered.kept && (
        <QuizProgress {...remembered} kept={remembered.kept} day={today()} onDelete={remembered.forget} />
      )}
    </QuizStart>
  );
}
