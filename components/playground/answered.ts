import type { Explained } from '../../diagnose/page-view';
import type { BodyView } from '../../exchange/answers/shown-body';
import type { ReadBody } from '../../send/read-body';
import type { Trip } from '../../send/trip';

/** What came of a request, with all that showing it needs. */
export interface Answered {
  /** Tells one answer from the next. */
  id: number;
  trip: Trip;
  stopped?: 'time-limit' | 'cancelled';
  /** The browser would not send it, and says so in its own words. */
  refusal?: string;
  /** Until the answer's headers were there, in milliseconds. */
  took?: number;
  body?: ReadBody & { contentType: string; views: readonly BodyView[] };
  explained?: Explained;
  /** What the status means, where nothing failed. */
  meaning?: string;
  /** An example: nothing was sent. */
  isMade?: boolean;
}
