/** Who made the error. `gateway` covers load balancers, API gateways and platform routers. */
export type Party = 'you' | 'browser' | 'network' | 'proxy' | 'cdn' | 'gateway' | 'server' | 'app' | 'unknown';

/** Who can act next. */
export type Turn = 'you' | 'network-admin' | 'site-owner' | 'wait' | 'nobody';

/** Where on the way from you to the site it broke, as far as the failure itself tells. */
export type Place = 'you' | 'browser' | 'network' | 'proxy' | 'site' | 'unknown';

/**
 * How much a fact tells. `proof`: only set when that hop made the response.
 * `path`: that hop is merely on the way; it never blames. `hint`: suggestive.
 */
export type Grade = 'proof' | 'path' | 'hint';

/**
 * One page of knowledge: an HTTP status, a class of them, or a network failure.
 * In every text `{site}` is the host that was asked, `{proxy}` the proxy's `host:port`.
 */
export interface Entry {
  /** The name of the thing: a reason phrase, or a few words for a network failure. */
  title: string;
  /** One emoji. */
  sign: string;
  /** One strong sentence without a full stop, true whoever made the error. */
  headline: string;
  /** The headline for a row in a list: at most six words, no placeholder. */
  short: string;
  /** What happened, in two or three sentences, for somebody who never heard of HTTP. */
  plain: string;
  /** Who made it, where no stronger evidence speaks: only what the failure alone proves. */
  party: Party;
  /** How far the failure alone tells the party; `likely` where missing. */
  confidence?: 'sure' | 'likely';
  place: Place;
  /** Who can act, most likely first. */
  turn: readonly Turn[];
  /** Most likely first. */
  causes: readonly string[];
  steps: {
    /** What the person in front of the page can try, in order. */
    visitor: readonly string[];
    /** What the site's owner should check, in order. */
    owner: readonly string[];
  };
  sources: readonly string[];
}

/** Where an entry lives: its folder and its file, which is also its name in the guide. */
export type EntryId = `statuses/${string}` | `classes/${string}` | `failures/${string}`;

/** Browsers' names for network failures (`ERR_…`, `NS_…`, an nsresult), each with its entry. */
export type Names = ReadonlyMap<string | number, EntryId>;

/** The browsers' names for one network failure. */
export interface FailureNames {
  /** Chromium's names without `net::`. */
  chrome: readonly string[];
  /** Firefox's names, each with its nsresult, which is all that a failed navigation tells. */
  firefox: Readonly<Record<string, number>>;
  /** Names in the address of Firefox's error page (`about:neterror?e=…`), where nothing else tells of the failure. */
  errorPages?: readonly string[];
}

/** A header value to look for: this text exactly (any case), or matching this expression. */
export type Pattern = RegExp | string;

/** A rule that recognises who answered. All of `headers` must match, and `statuses` where given. */
export interface Signature {
  name: string;
  party: Exclude<Party, 'you' | 'unknown'>;
  grade: Grade;
  headers: Readonly<Record<string, Pattern>>;
  statuses?: readonly number[];
  /** What the match tells, as a sentence. */
  says: string;
  /** Responses it must recognise, and no signature of another party may prove. */
  examples: readonly { status: number; headers: Readonly<Record<string, string>> }[];
  sources: readonly string[];
}

/** What a standard response header tells when it comes with a failure. */
export interface HeaderMeaning {
  name: string;
  /** The statuses it says something about; all of them where missing. */
  statuses?: readonly number[];
  /** The values it says it with; any where missing. */
  matches?: RegExp;
  /** What its presence tells, as a sentence. */
  says: string;
  sources: readonly string[];
}

/** What response headers tell: of who answered, and of anything else. */
export interface Signs {
  signatures: readonly Signature[];
  meanings: readonly HeaderMeaning[];
}
