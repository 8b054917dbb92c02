import type { Party, Turn } from '../data/shapes';
import type { FailureClass } from '../diagnose/opinion';

/** Which failures to show: those that fit all that is given. */
export interface Filter {
  /** Words; each is in the failure's URL, or in what it is called. */
  text?: string;
  /** When it last failed, in milliseconds since the epoch; `to` itself is too late. */
  from?: number;
  to?: number;
  /** Whom the request was for. */
  site?: string;
  /** Whose page asked. */
  pageSite?: string;
  /** A `kindName`. */
  kind?: string;
  party?: Party;
  /** One who can act, among others perhaps. */
  turn?: Turn;
  class?: FailureClass;
  /** Ids. */
  tab?: string;
  page?: string;
}

/** By what the shown failures are put together. */
export type Group = 'page' | 'tab' | 'none';
