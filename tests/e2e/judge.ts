import type { RealCase, RealServer } from '../servers/real-server.ts';

/** What the popup says of a failure. */
export interface Verdict {
  party: string;
  turn: string;
  confidence: string;
  label: string;
}

type Judged = 'right' | 'can’t tell' | 'wrong';

const counts: Record<string, Record<Judged, number>> = {};

/** Does a verdict name who really made the failure? Counts it, for `tally`. */
export function judge({ name, party }: RealServer, { byApp }: RealCase, verdict: Verdict): Judged {
  const truth = byApp ? 'app' : party;
  const judged = verdict.party === 'unknown' ? 'can’t tell' : verdict.party === truth ? 'right' : 'wrong';
  counts[name] ??= { right: 0, 'can’t tell': 0, wrong: 0 };
  counts[name][judged]++;
  return judged;
}

/** How often the verdict on a real server was right, could not tell, or was wrong. */
export function tally(browser: string): string {
  const rows = Object.entries(counts).map(
    ([name, row]) => `${name.padEnd(10)} right ${row.right}, can’t tell ${row['can’t tell']}, wrong ${row.wrong}`,
  );
  return [`Who made it, on real servers in ${browser}:`, ...rows].join('\n');
}
