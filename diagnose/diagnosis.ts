import type { EntryId, Grade, Party, Turn } from '../data/shapes';
import type { RequestId } from './headers/request-ids';

/** What a Failure means; computed, never stored. Its texts are plain text, whatever the network sent. */
export interface Diagnosis {
  /** The page of knowledge that the failure belongs to. */
  entry: EntryId;
  /** What a proven vendor means by it, where that is a page of its own. */
  meaning?: EntryId;
  sign: string;
  /** `407 Proxy Authentication Required`, or `Name not found`. */
  label: string;
  headline: string;
  /** The headline for a row in a list. */
  short: string;
  summary: string;
  /** What it means for the page that it is a part of; nothing for a page itself. */
  impact?: string;
  party: Party;
  confidence: Confidence;
  hops: readonly Hop[];
  /** Where it broke, in words, for those who do not see the path. */
  where: string;
  turn: readonly Turn[];
  turnSentence: string;
  causes: readonly string[];
  steps: { visitor: readonly string[]; owner: readonly string[] };
  evidence: readonly Evidence[];
  /** `, and once more since`; empty where it happened once. */
  sinceThen: string;
  /** When the answer says that it is of use to try again, in milliseconds since the epoch. */
  retryAt?: number;
  /** The answer came out of a store on the way, so that the site may be fine by now. */
  isStored: boolean;
  /** What a support team finds this very request by. */
  requestIds: readonly RequestId[];
  /** What cannot be told from what was seen. */
  unknown: readonly string[];
}

/** How sure the party is: proven, told by the kind of failure, or not to be told. */
export type Confidence = 'sure' | 'likely' | 'unsure';

/** A party on the way from you to the site. */
export interface Hop {
  kind: 'you' | 'browser' | 'network' | 'proxy' | 'cdn' | 'gateway' | 'server' | 'site';
  label: string;
  state: 'passed' | 'broke' | 'unreached' | 'unknown';
}

/** A fact that was seen, and what it tells. Without a grade it says nothing about who made the error. */
export interface Evidence {
  fact: string;
  says: string;
  grade?: Grade;
  /** Whom a graded fact is about. */
  party?: Party;
  /** Whose software it is, by its page in `data/vendors/`. */
  vendor?: string;
  /** It tells of this failure's reason, not only of who is there. */
  isCause?: boolean;
  /** Where it broke, if not at the party that it proves. */
  broke?: 'site';
  /** The vendor's own code, where the fact names it. */
  code?: string;
  /** A number that the vendor's support asks for. */
  id?: RequestId;
  /** The header (lower-case name) that only announces what this fact quotes. */
  announcedBy?: string;
}
