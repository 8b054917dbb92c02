import { i18n } from '#i18n';
import type { Length } from '../../guide/quiz/length';

interface Props {
  place: number;
  length: Length;
  /** Answers so far, and how many of them were right. */
  answered: number;
  right: number;
  onStop(): void;
}

/** How far a round is. */
export function RoundHead({ place, length, answered, right, onStop }: Props) {
  const where =
    length === 'endless' ? i18n.t('guide.quiz.placeEndless', { place }) : i18n.t('guide.quiz.place', { place, length });
  return (
    <div class="round">
      <p>
        <span>{where}</span>
        <span class="so-far">{i18n.t('guide.quiz.rightSoFar', [`${right}`])}</span>
        <button type="button" onClick={onStop}>
          {i18n.t('guide.quiz.stop')}
        </button>
      </p>
      {length !== 'endless' && <progress value={answered} max={length} aria-label={where} />}
    </div>
  );
}
