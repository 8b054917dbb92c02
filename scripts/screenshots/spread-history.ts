import type { ArchivedPage } from '../../store/archive/archived-page.ts';
import { readArchive } from '../../tests/e2e/read-archive.ts';
import type { Stage } from './stage.ts';

const HOUR = 60 * 60 * 1000;

/** How long ago, in hours, some of what just failed is said to have failed before. */
const BEFORE = [2, 3, 21, 26, 27, 49, 70, 71, 75, 98, 121, 140];

/**
 * Repeats what really failed over the days before, as if it had been opened from a file, so that a history of a minute
 * looks like one of a week. Each time, other pages take part. `known`: how many pages with failures
 * there are to wait for.
 */
export async function spreadHistory({ context, address }: Stage, known: number): Promise<void> {
  const page = await context.newPage();
  await page.goto(address('history.html'));
  let pages: ArchivedPage[] = [];
  // What is in a tab now reaches the history a little later.
  for (let tries = 0; pages.length < known && tries < 60; tries++) {
    await page.waitForTimeout(500);
    pages = await page.evaluate(readArchive);
  }
  const earlier = BEFORE.flatMap((hours, turn) =>
    pages.filter((_, index) => (index + turn) % 3 > 0 || turn % 4 === 3).map((one) => moved(one, hours * HOUR, turn)),
  );
  await page.evaluate((what) => chrome.runtime.sendMessage({ verb: 'addPages', what }), earlier);
  await page.close();
}

function moved(page: ArchivedPage, by: number, turn: number): ArchivedPage {
  const move = (failure: ArchivedPage['failures'][number]) => ({
    ...failure,
    firstAt: failure.firstAt - by,
    lastAt: failure.lastAt - by,
  });
  return {
    ...page,
    id: `${page.id}-${turn}`,
    at: page.at - by,
    ...(page.own && { own: move(page.own) }),
    failures: page.failures.map(move),
  };
}
