import { startBrokenSite } from '../servers/broken-site/index.ts';
import type { Har } from './har.ts';
import { type Visit, visits } from './visits.ts';

export interface Recording {
  /** The site itself is closed by now. */
  visits: readonly Visit[];
  text: string;
  har: Har;
}

/** Has all visits recorded. */
export async function record(recorder: (urls: readonly string[]) => Promise<string>): Promise<Recording> {
  const site = await startBrokenSite();
  try {
    const all = visits(site);
    const text = await recorder(all.map(({ url }) => url));
    return { visits: all, text, har: JSON.parse(text) };
  } finally {
    await site.close();
  }
}
