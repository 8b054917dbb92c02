import { KNOWN_BOX, moved, type Place } from './boxes';

/** What is remembered of somebody’s answers. */
export interface Progress {
  cards: Readonly<Record<string, Place>>;
  /** Answers so far, and how many were right. */
  answered: number;
  right: number;
  /** The last day with an answer, and how many days in a row it was; none before the first answer. */
  lastDay: number;
  daysInRow: number;
}

export const NO_PROGRESS: Progress = { cards: {}, answered: 0, right: 0, lastDay: 0, daysInRow: 0 };

/** The progress after one more answer. */
export function withAnswer(progress: Progress, card: string, isRight: boolean, day: number): Progress {
  const { cards, answered, right, lastDay, daysInRow } = progress;
  const isNewDay = day > lastDay;
  return {
    cards: { ...cards, [card]: moved(cards[card], isRight, day) },
    answered: answered + 1,
    right: right + (isRight ? 1 : 0),
    lastDay: Math.max(day, lastDay),
    daysInRow: isNewDay ? (day === lastDay + 1 ? daysInRow + 1 : 1) : Math.max(daysInRow, 1),
  };
}

/** Days in a row up to today or yesterday; 0 where there was a gap, which is nobody’s fault. */
export function daysInRow({ lastDay, daysInRow: days }: Progress, day: number): number {
  return day - lastDay <= 1 ? days : 0;
}

/** How many cards were met, are known, and are due. */
export function standing({ cards }: Progress, day: number): { met: number; known: number; due: number } {
  const places = Object.values(cards);
  return {
    met: places.length,
    known: places.filter(({ box }) => box >= KNOWN_BOX).length,
    due: places.filter(({ due }) => due <= day).length,
  };
}
