import { opinionOf } from '../../diagnose/opinion';
import type { Ledger } from '../../history/ledger';
import { type ArchivedPage, failuresOn } from '../../store/archive/archived-page';
import { loadKnowledge } from '../popup/load-knowledge';

/** Failures that are looked at in one go: some milliseconds' work, after which the page may draw and answer. */
const STEP = 200;

/**
 * Enters pages into a ledger, each failure with what it comes to. Between the steps the page stays awake, and `onStep`
 * is called before anybody can look at what has changed.
 */
export async function enterPages(
  ledger: Ledger,
  pages: readonly ArchivedPage[],
  onStep: () => void,
  isStopped = () => false,
): Promise<void> {
  for (const step of stepsOf(pages)) {
    if (isStopped()) return;
    const knowledge = await loadKnowledge(step.flatMap((page) => failuresOn(page)));
    for (const page of step) {
      ledger.put(
        page,
        failuresOn(page).map((failure) => opinionOf(failure, knowledge)),
      );
    }
    onStep();
    await pause();
  }
}

function stepsOf(pages: readonly ArchivedPage[]): ArchivedPage[][] {
  const steps: ArchivedPage[][] = [];
  let room = 0;
  for (const page of pages) {
    if (room <= 0) {
      steps.push([]);
      room = STEP;
    }
    steps.at(-1)?.push(page);
    room -= failuresOn(page).length;
  }
  return steps;
}

/** Lets the browser do what waits. A timer would be slowed down in a page that is not in sight. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
