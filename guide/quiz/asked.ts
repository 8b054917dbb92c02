import type { EntryId } from '../../data/shapes';
import { POPULAR } from '../categories.ts';
import { meaningsOf } from '../meanings.ts';
import type { Shelf } from '../shelf.ts';
import { codeOf } from '../topic.ts';
import { LEVELS, type Level } from './card.ts';

/** An entry that can be asked for. */
export interface Asked {
  id: EntryId;
  /** What it is called in questions: `404`, `ERR_NAME_NOT_RESOLVED`, `404.13`. */
  term: string;
  meaning: string;
  level: Level;
  /** Where its wrong answers stand: its class, its family, its vendor. */
  shelf: string;
  /** Its place in data/: the nearer two are, the more alike. */
  place: number;
  file: Shelf['entries'][number];
}

/** IANA’s `(Unused)`, and our title for numbers that mean something else at each vendor: those are asked vendor by vendor. */
const NO_NAME = /^\(|^Depends on /;

/** What is said of these is true of others on their shelf, too: anything that may go wrong there. */
const LEFT_OUT: ReadonlySet<EntryId> = new Set<EntryId>([
  'failures/insecure-response',
  'vendors/cloudflare/530',
  'vendors/cloudflare/1020',
  'vendors/iis/500.0',
  'vendors/iis/502.6',
  'vendors/proxy-status/proxy_internal_error',
  'vendors/squid/ERR_GATEWAY_FAILURE',
  'vendors/vercel/INTERNAL_UNEXPECTED_ERROR',
  'vendors/vercel/ROUTER_EXTERNAL_TARGET_ERROR',
]);

/** The entries that have a name and a meaning of their own. */
export function askedOf(shelf: Shelf): Asked[] {
  const meanings = meaningsOf(shelf);
  const met = new Set<EntryId>([
    ...POPULAR.map((code): EntryId => `statuses/${code}`),
    ...shelf.pairs.flatMap(({ between }) => between),
  ]);
  return shelf.entries.flatMap((file, place) => {
    const { id, entry, guide, names = [], family } = file;
    const folder = id.split('/')[0];
    const term = folder === 'failures' ? names[0] : codeOf(id);
    if (!/^(statuses|failures|vendors)$/.test(folder ?? '') || !term) return [];
    if (NO_NAME.test(entry.title) || LEFT_OUT.has(id)) return [];
    const isRegistered = folder === 'statuses' && /^(standard|draft|deprecated)$/.test(guide?.state ?? '');
    const level: Level = met.has(id) ? 'first' : isRegistered ? 'registered' : 'expert';
    const where = folder === 'failures' ? `${family}` : folder === 'statuses' ? `${term[0]}xx` : id.split('/')[1];
    return [{ id, term, meaning: meanings[id] ?? '', level, shelf: where ?? '', place, file }];
  });
}

/** May `wrong` stand beside `asked`? What only experts know is no answer for others. */
export function isOfLevel(wrong: Asked, asked: Asked): boolean {
  return asked.level === 'expert' || wrong.level !== LEVELS[2];
}
