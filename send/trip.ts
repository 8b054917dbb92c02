import type { Failure } from '../capture/failure';

/** One request that somebody sent with a tool of ours, and every redirect on its way. */
export interface Trip {
  /** One for each request on the way: the first as it was sent, each later one where a redirect led. */
  steps: readonly Step[];
  /** webRequest's name of the network failure that ended it: `net::ERR_…`, `NS_…`, or Firefox's sentence. */
  error?: string;
  /** The last step as the diagnosis takes it, where it failed. */
  failure?: Failure;
  /** Whether the browser told of each step. Without leave to see a site, Firefox tells of none. */
  isWatched: boolean;
  /** The browser kept the end from us, since we have no leave for the site there: its error is none of the site's. */
  isHidden?: boolean;
}

/** One request of a Trip and its answer. All text is as the network sent it: hostile, bounded in length. */
export interface Step {
  url: string;
  method: string;
  status?: number;
  /** The server's own words after the status code; HTTP/2 and HTTP/3 send none. */
  reason?: string;
  /** All response headers as sent, in order, `Set-Cookie` among them: not to be stored as they are. */
  headers: readonly (readonly [name: string, value: string])[];
  ip?: string;
  fromCache?: boolean;
  /** Made by the browser itself, without asking anybody: the site wants https (HSTS). */
  isFromBrowser?: boolean;
  /** Where it redirects to. */
  location?: string;
  /** Milliseconds since the epoch. */
  sentAt: number;
  /** When the answer's headers had come. */
  answeredAt?: number;
}
