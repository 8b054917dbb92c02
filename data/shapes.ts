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
export type EntryId =
  | `statuses/${string}`
  | `classes/${string}`
  | `failures/${string}`
  | `families/${string}`
  | `vendors/${string}/${string}`;

/** A page of the guide: an entry, a vendor's page, or an article. */
export type TopicId = EntryId | `vendors/${string}` | `articles/${string}`;

/** What one vendor means by a code of its own (`vendors/iis/404.13`), or by a number that others use too (`…/530`). */
export interface VendorEntry extends Entry {
  /** Where it can be seen: as the status, in a header, in the page's text, or only in the vendor's own log. */
  seen: 'status' | 'header' | 'page' | 'log';
  /** The statuses that reach a browser with it, where known. */
  statuses?: readonly number[];
  /** How to tell that it is this vendor's, where others use the same code. */
  tell?: string;
}

/** Somebody whose software sends codes of its own (`vendors/iis`). */
export interface Vendor {
  name: string;
  sign: string;
  category: VendorCategory;
  /** What it is and where on the way it stands, for somebody who never heard of it. */
  plain: string;
  /** How to recognise its answers, and what does not prove that it made them. */
  tell: string;
  /** What its codes look like, and where to find them. */
  codes: string;
  sources: readonly string[];
}

export type VendorCategory = 'nginx' | 'cloudflare' | 'aws-elb' | 'iis' | 'hosting' | 'proxies' | 'software';

/** The shelves of the guide’s first page. */
export type Category = '1xx' | '2xx' | '3xx' | '4xx' | '5xx' | 'network' | VendorCategory;

/**
 * The state of a status code. `draft`: registered for a while only; `deprecated`: registered, and not to be used any
 * more; `reserved`: registered as unused; `vendor`: not registered, used by one vendor or a few; `unofficial`: not
 * registered, and nobody's in particular.
 */
export type State = 'standard' | 'draft' | 'deprecated' | 'reserved' | 'vendor' | 'unofficial';

/** What only the guide says of an entry; exported as `guide` beside it, and loaded apart from it. No placeholders. */
export interface Guide {
  /** One plain sentence, with a full stop. */
  meaning: string;
  /** A comparison from daily life. */
  inOtherWords: string;
  /** The technical definition. */
  definition: string;
  misunderstanding?: { myth: string; truth: string };
  /** Entries that a reader may want next or mix up with this one; each of them names this one too. */
  related: readonly EntryId[];
  questions?: readonly { question: string; answer: string }[];
}

/** The guide's part of a status code. */
export interface StatusGuide extends Guide {
  state: State;
  /** Whose number it is, where one vendor alone uses it. */
  vendor?: string;
  /** What the standard asks, each with the section that says so. */
  requires?: { server: readonly Requirement[]; client: readonly Requirement[] };
  use?: { when: readonly string[]; not: readonly string[] };
  /** A whole answer with this status; the code snippets send the same. */
  example?: ExampleResponse;
  /** Headers that matter with it, in the request or the answer. */
  headers?: readonly { name: string; says: string }[];
  /** RFC 9111 section 3: may a cache store it without being told to (`by-default`), when told to, or never? */
  caching?: { stored: 'by-default' | 'if-told' | 'never'; says: string };
  /** RFC 9110 section 9.2: is sending the same request again of any use? */
  retry?: { again: 'as-is' | 'later' | 'after-a-change' | 'no-need' | 'no'; says: string };
}

export interface Requirement {
  says: string;
  source: string;
}

export interface ExampleResponse {
  headers: Readonly<Record<string, string>>;
  body?: string;
}

/** Two entries that people mix up (`pairs/401-403`). */
export interface Pair {
  /** The two, the one that the file name starts with first. */
  between: readonly [EntryId, EntryId];
  /** The difference in one sentence. */
  says: string;
  /** How to choose between them, or to tell which one it is. */
  choose: string;
  sources: readonly string[];
}

/** Browsers' names for network failures (`ERR_…`, `NS_…`, an nsresult), each with its entry. */
export type Names = ReadonlyMap<string | number, EntryId>;

export type Family = 'name-lookup' | 'connection' | 'certificate' | 'http' | 'proxy' | 'blocked' | 'browser';

/** The browsers' names for one network failure. */
export interface FailureNames {
  /** The family whose page explains what has no page of its own. */
  family: Family;
  /** Chromium's names without `net::`. */
  chrome: readonly string[];
  /** Firefox's names, each with its nsresult, which is all that a failed navigation tells. */
  firefox: Readonly<Record<string, number>>;
  /** Names in the address of Firefox's error page (`about:neterror?e=…`), where nothing else tells of the failure. */
  errorPages?: readonly string[];
  /** What it is found by, where no browser has a name for it. */
  foundBy?: 'content';
}

/** A header value to look for: this text exactly (any case), or matching this expression; `null` where it must be missing. */
export type Pattern = RegExp | string | null;

/** A rule that recognises who answered. All of `headers` must match, and `statuses` where given. */
export interface Signature {
  name: string;
  /** Its page in vendors/, where it has one. */
  vendor?: string;
  party: Exclude<Party, 'you' | 'unknown'>;
  grade: Grade;
  headers: Readonly<Record<string, Pattern>>;
  statuses?: readonly number[];
  /** Where it broke, if not at this party: behind it, at the site's own server, of which it only brings the news. */
  broke?: 'site';
  /** What the match tells, as a sentence. */
  says: string;
  /** Responses it must recognise, and no signature of another party may prove. */
  examples: readonly { status: number; headers: Readonly<Record<string, string>> }[];
  sources: readonly string[];
}

/**
 * A rule that recognises who made a failed page by the page's own words, which no header tells. The text is the page's
 * title, then what it shows, line by line without empty lines; of XML and JSON the source, without XML's
 * declaration and namespaces.
 */
export interface PageWords {
  name: string;
  /** Its page in vendors/, where it has one. */
  vendor?: string;
  party: Signature['party'];
  /** `proof` only for words that stand in no page but the one that this party makes itself. */
  grade: 'proof' | 'hint';
  /** Found in the text. A group `code` holds the vendor's own code, a group `id` what its support team asks for. */
  text: RegExp;
  /** The vendor's code, where the words name it only by what they say. */
  code?: string;
  /** What the page calls the text of the group `id`: `Ray ID`. */
  idName?: string;
  broke?: Signature['broke'];
  statuses?: readonly number[];
  /** What the match tells, as a sentence. */
  says: string;
  /** Texts that it must recognise, and no words of another party may prove. */
  examples: readonly { status: number; text: string }[];
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

/** How one framework or server sends a status (`snippets/express`). */
export interface Snippet {
  name: string;
  /** Snippets of one group stand together, in this order; within it by name. */
  group: 'Try it' | 'JavaScript' | 'Python' | 'Other languages' | 'Web servers';
  /** highlight.js's name of the language. */
  language: string;
  /** Why it can't send a status, as a sentence; nothing where it can. */
  refuses(status: number): string | undefined;
  code(answer: Answer): string;
  sources: readonly string[];
}

/** What a snippet sends. */
export interface Answer extends ExampleResponse {
  status: number;
  reason: string;
}

/** A service that measures or advertises, and without whose answers a page works. */
export interface Tracker {
  name: string;
  /** Hosts that are asked by the pages of others; all below them are meant, too. */
  hosts: readonly string[];
  sources: readonly string[];
}
