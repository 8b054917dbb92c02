/** A way to sign in that a server or a proxy offers (RFC 9110 section 11.3). */
export interface Challenge {
  /** Lower case: `basic`, `digest`, `bearer`, … */
  scheme: string;
  /**
   * By lower-case name: `realm`, Digest's `stale`, Bearer's `error` and `scope`, … It inherits nothing, so whatever name
   * is asked for, only what was sent is there.
   */
  params: Readonly<Record<string, string>>;
  /** What some schemes send instead: one base64 text. */
  token68?: string;
}

/** Far more than anybody honest sends. */
const MOST_LENGTH = 20_000;

/** What stands between commas; a quoted string may hold some. Firefox joins two fields by a line end, kept as U+FFFD. */
const PIECE = /(?:[^",\n\ufffd]|"(?:[^"\\]|\\.)*"?)+/gs;

const SCHEME = /^([\w!#$%&'*+.^`|~-]+)(?:[ \t]+(.*))?$/s;
const PARAM = /^([\w!#$%&'*+.^`|~-]+)[ \t]*=[ \t]*(.*)$/s;
const TOKEN68 = /^[A-Za-z0-9._~+/-]+=*$/;
const QUOTED = /^"((?:[^"\\]|\\.)*)"/s;
const UNQUOTED = /^[^\s"]*/;

/** Reads every WWW-Authenticate, or every Proxy-Authenticate, of an answer. What is malformed is left out. */
export function readChallenges(values: readonly string[]): Challenge[] {
  const challenges: Challenge[] = [];
  const pieces = values.flatMap((value) => value.slice(0, MOST_LENGTH).match(PIECE) ?? []);
  for (const piece of pieces.map((text) => text.trim())) {
    const challenge = PARAM.test(piece) ? undefined : readScheme(piece);
    if (challenge) challenges.push(challenge);
    else addParam(challenges.at(-1), piece);
  }
  return challenges;
}

/** `Basic`, `Basic realm="x"` or `Negotiate YII=`. */
function readScheme(piece: string): Challenge | undefined {
  const [, scheme, rest = ''] = SCHEME.exec(piece) ?? [];
  if (scheme === undefined) return undefined;
  const challenge: Challenge = { scheme: scheme.toLowerCase(), params: Object.create(null) };
  if (TOKEN68.test(rest)) return { ...challenge, token68: rest };
  addParam(challenge, rest);
  return challenge;
}

/** Each name occurs once (RFC 9110 section 11.2): the first counts. */
function addParam(challenge: Challenge | undefined, text: string): void {
  const [, name, rest = ''] = PARAM.exec(text) ?? [];
  const value = readValue(rest);
  if (!challenge || name === undefined || value === undefined) return;
  const params: Record<string, string> = challenge.params;
  params[name.toLowerCase()] ??= value;
}

/** A token or a quoted string; nothing where the quote has no end. */
function readValue(text: string): string | undefined {
  if (!text.startsWith('"')) return UNQUOTED.exec(text)?.[0];
  return QUOTED.exec(text)?.[1]?.replace(/\\(.)/gs, '$1');
}
