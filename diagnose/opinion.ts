import type { Failure } from '../capture/failure';
import type { EntryId, Party, Turn } from '../data/shapes';
import { wordFor } from './badge';
import { entryOf } from './entry-of';
import { isGraphqlFailure } from './graphql';
import type { Knowledge } from './page-view';
import { partyOf } from './party';
import { proofsOf } from './proofs';
import { turnOf } from './turn-of';
import { firstKnown, vendorMeanings } from './vendor-meaning';

/** What a Diagnosis comes to, without its texts. */
export interface Opinion {
  /** The page of knowledge that tells most of it: a proven vendor's meaning where there is one. */
  entry: EntryId;
  /** The status, or a short word such as DNS. */
  word: string;
  /** The headline for a row in a list. */
  short: string;
  party: Party;
  turn: readonly Turn[];
  class: FailureClass;
}

/** `other`: an answer came whose status speaks of success, and whose content tells of errors. */
export type FailureClass = '4xx' | '5xx' | 'network' | 'other';

/** The same as `explainFailure` without composing texts, for a great many failures; nothing where the entry is not at hand. */
export function opinionOf(failure: Failure, knowledge: Knowledge): Opinion | undefined {
  const { names, signs, entries } = knowledge;
  const id = entryOf(failure, names);
  const general = entries.get(id);
  if (!general) return;
  const evidence = proofsOf(failure, signs, knowledge);
  const meaning = firstKnown(vendorMeanings(failure, id, evidence), entries);
  const entry = meaning?.entry ?? general;
  return {
    entry: meaning?.id ?? id,
    word: wordFor(failure),
    short: entry.short,
    party: partyOf(failure, { entry, evidence, isVendors: meaning !== undefined }).party,
    turn: turnOf(failure, entry),
    class: classOf(failure),
  };
}

/** RFC 9110 section 15: a number above 599 is treated as a server error. */
function classOf(failure: Failure): FailureClass {
  const { status = 0 } = failure;
  if (status >= 400) return status < 500 ? '4xx' : '5xx';
  return isGraphqlFailure(failure) ? 'other' : 'network';
}
