/** One failed request as observed: facts, no opinion. Every text in it is bounded and free of control characters. */
export interface Failure {
  /** webRequest's id of the latest request that failed so. */
  requestId: string;
  /** Without credentials, fragment and the values of secret-looking parameters; cut in the middle when very long. */
  url: string;
  method: string;
  /** The browser's resource type: `main_frame`, `image`, `xmlhttprequest`, … */
  type: string;
  frameId: number;
  /** Origin of the page, frame or worker that asked, where the browser tells it. */
  initiator?: string;
  /** What the server, or somebody on the way, answered; it may be below 400 where the browser hid the answer. */
  status?: number;
  /** The server's own words after the status code; HTTP/2 and HTTP/3 send none. */
  reason?: string;
  /** webRequest's name for a network failure: `net::ERR_…`, `NS_…`, or Firefox's sentence about a certificate. */
  error?: string;
  /** webNavigation's name for it: `net::ERR_…` or Firefox's `Error code <nsresult>`. */
  navigationError?: string;
  /** Allow-listed response headers as sent, in order. */
  headers?: readonly KeptHeader[];
  /** What the answer's content says; only where a HAR tells it, since browsers show it to no extension. */
  body?: Body;
  /** Address that answered. Chromium tells it for pages, frames and network failures only. */
  ip?: string;
  fromCache?: boolean;
  signIn?: SignIn;
  /** The forward proxy that carried the request. Only Firefox tells; in Chromium see `signIn`. */
  proxy?: Endpoint;
  /** What the CORS preflight of this request was answered. */
  preflight?: { status?: number; error?: string; headers?: readonly KeptHeader[] };
  /** The navigation's way here, first hop first. */
  redirects?: readonly Redirect[];
  /** Asked for before anybody needed it. */
  purpose?: 'prefetch' | 'prerender';
  /** Id of the document that was being prepared out of sight. */
  prerenderedIn?: string;
  /** Asked by the site's service worker, not by the page. */
  fromWorker?: boolean;
  /** The navigation was left before it showed anything. */
  abandoned?: boolean;
  /** Somebody deleted it: told while its page is shown, and remembered no longer than that. */
  isForgotten?: boolean;
  /** Milliseconds since the epoch. */
  firstAt: number;
  lastAt: number;
  /** How many requests of this page failed in this same way. */
  count: number;
}

/** A response header: lower-case name, value. */
export type KeptHeader = readonly [name: string, value: string];

/** An answer's content, cut down to what tells why it failed: at most 5,000 UTF-16 units. */
export interface Body {
  /** Its media type, lower case and without parameters: `text/html`, `application/problem+json`. */
  type: string;
  /**
   * Of HTML the title, then what it shows, line by line without empty lines. Of JSON valid JSON with only what tells of
   * the failure (problem details, GraphQL `errors`), where it has that. Of anything else its start.
   */
  text: string;
}

export interface Endpoint {
  host: string;
  port: number;
}

/** A challenge that the browser met (RFC 9110 section 11.3). */
export interface SignIn extends Endpoint {
  from: 'proxy' | 'site';
  /** Lower case: `basic`, `digest`, `negotiate`, `ntlm`, … */
  scheme: string;
  realm?: string;
}

export interface Redirect {
  url: string;
  status: number;
}
