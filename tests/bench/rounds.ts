import { setTimeout as pause } from 'node:timers/promises';

/** What is measured, in milliseconds, by name. */
type Measures<Name extends string> = Record<Name, (round: number) => Promise<number>>;

/** What each took in each round, without the warm-up. */
export type Measured<Name extends string> = Record<Name, number[]>;

/** Long enough for what one measurement leaves behind to end before the next. */
const REST = 400;

/** Measures in turn (A B C, A B C, …), so that a busy minute of the machine hits all alike; round 0 is a warm-up. */
export async function inRounds<Name extends string>(
  what: string,
  rounds: number,
  measures: Measures<Name>,
): Promise<Measured<Name>> {
  const names = Object.keys(measures) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, []])) as unknown as Measured<Name>;
  for (let round = 0; round <= rounds; round++) {
    const label = round === 0 ? 'warm-up' : `round ${round} of ${rounds}`;
    for (const name of names) {
      const took = await measures[name](round);
      if (round > 0) measured[name].push(took);
      console.log(`… ${what}, ${label}, ${name}: ${took.toFixed(took < 100 ? 1 : 0)} ms`);
      await pause(REST);
    }
  }
  return measured;
}
