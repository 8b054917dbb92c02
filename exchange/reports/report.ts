import type { Failure } from '../../capture/failure';
import type { Diagnosis } from '../../diagnose/diagnosis';

/** The reports on one failure, each for one reader. */
export const reports = ['for-it', 'for-owner', 'everything'] as const;

export type Report = (typeof reports)[number];

/** What a report tells of. */
export interface Reported {
  failure: Failure;
  diagnosis: Diagnosis;
  /** The page on which it failed, where that is known. */
  pageUrl?: string;
  /** What may be private was taken out of all of the above. */
  isRedacted: boolean;
  seenWith: SeenWith;
}

/** With what, and in which time zone, somebody saw a failure. */
export interface SeenWith {
  /** `Firefox 144 on Linux`; missing where it can’t be told. */
  browser?: string;
  /** The extension’s own. */
  version: string;
  /** As the IANA names it: `Europe/Berlin`. */
  timeZone?: string;
}
