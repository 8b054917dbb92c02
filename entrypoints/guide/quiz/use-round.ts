import { useCallback, useRef, useState } from 'preact/hooks';
import type { Answered } from '../../../components/quiz/QuizResult';
import type { Level } from '../../../guide/quiz/card';
import type { Length } from '../../../guide/quiz/length';
import { nextCard, ofLevel } from '../../../guide/quiz/next-card';
import type { Question } from '../../../guide/quiz/question';
import { type Random, seeded } from '../../../guide/quiz/random';
import { deckAtHand } from './load-deck';
import { loadQuestion } from './load-question';
import { today } from './today';
import type { Remembered } from './use-progress';

interface Round {
  /** `broken`: a part of the extension could not be loaded, as after an update while the page was open. */
  step: 'choosing' | 'asking' | 'over' | 'broken';
  level: Level;
  length: Length;
  question?: Question;
  /** The option that was chosen for it. */
  chosen?: number;
  answered: readonly Answered[];
}

const BEFORE: Round = { step: 'choosing', level: 'first', length: 10, answered: [] };

/** A round of questions, from the first to the result. */
export function useRound(asked: string, { progress, note }: Remembered) {
  const [round, setRound] = useState(BEFORE);
  const random = useRef<Random>(Math.random);

  const ask = async (now: Round) => {
    try {
      const cards = ofLevel(deckAtHand().cards, now.level);
      const before = now.answered.map(({ question }) => question.card);
      const card = nextCard(cards, { asked: before, places: progress.cards, day: today(), random: random.current });
      if (!card) throw new Error('There is nothing to ask.');
      const question = await loadQuestion(card, random.current);
      setRound({ ...now, step: 'asking', question, chosen: undefined });
    } catch (error) {
      console.error(error);
      setRound({ ...now, step: 'broken' });
    }
  };

  const start = (level: Level, length: Length) => {
    random.current = randomFor(asked);
    return ask({ ...BEFORE, level, length });
  };
  const answer = useCallback(
    (chosen: number) => {
      const { question } = round;
      if (!question || round.chosen !== undefined) return;
      const isRight = chosen === question.right;
      note(question.card.id, isRight);
      setRound({ ...round, chosen, answered: [...round.answered, { question, isRight }] });
    },
    [round, note],
  );
  const next = () => {
    if (round.answered.length === round.length) setRound({ ...round, step: 'over' });
    else void ask(round);
  };
  const stop = () => setRound(round.answered.length > 0 ? { ...round, step: 'over' } : BEFORE);
  return { ...round, start, answer, next, stop, leave: () => setRound(BEFORE) };
}

function randomFor(asked: string): Random {
  const seed = new URLSearchParams(asked).get('seed');
  return seed === null ? Math.random : seeded(Number(seed));
}
