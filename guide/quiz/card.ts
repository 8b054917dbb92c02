import type { EntryId, Party } from '../../data/shapes';

/**
 * What is asked: `code` which code has this meaning, `meaning` what a code means, `send` which code a server should
 * send, `pair` which of two it is, `who` who made an answer, `try` what a visitor can try.
 */
export const KINDS = ['code', 'meaning', 'send', 'pair', 'who', 'try'] as const;
export type Kind = (typeof KINDS)[number];

/** `first`: what people meet; `registered`: all registered codes; `expert`: vendors, networks’ names, headers. */
export const LEVELS = ['first', 'registered', 'expert'] as const;
export type Level = (typeof LEVELS)[number];

/** Something that can be asked, without its texts: they are in the entries, and loaded when it is asked. */
export type Card = MeaningCard | SendCard | PairCard | WhoCard | TryCard;

interface AnyCard {
  /** `code:404`; what progress is remembered by. */
  id: string;
  level: Level;
}

export interface MeaningCard extends AnyCard {
  kind: 'code' | 'meaning';
  about: EntryId;
  wrong: readonly EntryId[];
}

export interface SendCard extends AnyCard {
  kind: 'send';
  about: EntryId;
  /** Where the case is written: which line of whose “send it when”, or “send something else when”. */
  line: { of: EntryId; list: 'when' | 'not'; at: number };
  wrong: readonly EntryId[];
}

export interface PairCard extends AnyCard {
  kind: 'pair';
  /** X, which is asked for. */
  about: EntryId;
  /** Y. */
  wrong: readonly [EntryId];
  /** The pair’s file, and which of its texts names both. */
  line: { pair: string; text: 'says' | 'choose' };
}

export interface WhoCard extends AnyCard {
  kind: 'who';
  about: Party;
  wrong: readonly Party[];
  status: number;
  headers: Readonly<Record<string, string>>;
  /** Whose headers they are: the signature’s name. */
  signature: string;
}

export interface TryCard extends AnyCard {
  kind: 'try';
  about: EntryId;
  /** Which of its steps for the visitor is the right one. */
  step: number;
  wrong: readonly Step[];
}

/** A step of another entry. */
export interface Step {
  of: EntryId;
  at: number;
}
