/** A card’s place in the boxes (Leitner): in the first it comes back at once, in the last after two months. */
export interface Place {
  box: number;
  /** From which day on it is due, in days since 1970. */
  due: number;
}

/** After how many days a card of each box comes back. */
export const BOX_DAYS = [0, 1, 3, 7, 21, 60] as const;

/** From this box on a card counts as known: it was right twice, some days apart. */
export const KNOWN_BOX = 3;

/** Where a card goes once it is answered: a box on, or back to the first. */
export function moved(place: Place | undefined, isRight: boolean, day: number): Place {
  // Answered before it is due, it stays: the same card ten times a day is not known for two months.
  if (isRight && place && place.due > day) return place;
  const box = isRight ? Math.min((place?.box ?? 0) + 1, BOX_DAYS.length - 1) : 0;
  return { box, due: day + (BOX_DAYS[box] ?? 0) };
}

/** The day, counted from 1970, of a time in milliseconds at a place whose clock is so many minutes ahead of UTC. */
export function dayOf(time: number, minutesAhead: number): number {
  return Math.floor((time + minutesAhead * 60_000) / 86_400_000);
}
