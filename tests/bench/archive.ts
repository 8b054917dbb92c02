import { Chromium } from '../e2e/chromium/browser.ts';
import { floodOnce } from './flood.ts';
import { inRounds, type Measured } from './rounds.ts';

/** How long a page takes over 2,000 requests of which every second one fails, with their failures kept for days and not. */
export async function archive(extension: string, rounds: number): Promise<Measured<'kept' | 'notKept'>> {
  const kept = await Chromium.open({ extension });
  const notKept = await Chromium.open({ extension });
  try {
    await notKept.panel.evaluate(() => chrome.storage.local.set({ settings: { keptDays: 0 } }));
    const measured = await inRounds('archive', rounds, {
      kept: (round) => floodOnce(kept.context, `${kept.site.origin}/page`, round),
      notKept: (round) => floodOnce(notKept.context, `${notKept.site.origin}/page`, round),
    });
    const [many, none] = [(await kept.archived()).length, (await notKept.archived()).length];
    if (many === 0 || none > 0) throw new Error(`${many} pages were kept, and ${none} where none should be.`);
    return measured;
  } finally {
    await Promise.all([kept.close(), notKept.close()]);
  }
}
