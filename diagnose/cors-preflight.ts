import type { Failure } from '../capture/failure';
import type { CorsVerdict } from './cors';
import { corsCheck } from './cors-check';
import { allowLines, type Headers, namesIn, quote } from './cors-headers';
import type { CorsRequest } from './cors-request';

const AT = 'The answer to your browser’s question beforehand (the preflight)';
const source = 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0';

/** https://fetch.spec.whatwg.org/#redirect-status */
export const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** https://fetch.spec.whatwg.org/#cors-safelisted-method */
const SAFELISTED = new Set(['GET', 'HEAD', 'POST']);

/** Browsers' errors that tell only that a preflight was refused or left, not that nothing came. */
const SAYS_LITTLE = /ERR_FAILED|ERR_ABORTED|NS_ERROR_DOM_BAD_URI|NS_BINDING_ABORTED/;

/** The Fetch standard's CORS-preflight fetch: why it failed for sure, or else why it may have. */
export function preflightCheck(
  { status, error, headers = [] }: NonNullable<Failure['preflight']>,
  request: CorsRequest,
): CorsVerdict | undefined {
  if (status === undefined) return error ? unanswered(error) : undefined;
  // A proxy's question, which is no answer of the site's.
  if (status === 407) return;
  if (status < 200 || status > 299) return refused(status, headers, request);
  const header = headerFault(headers);
  const others = [corsCheck(headers, request, { at: AT, source }), listFault(headers), methodFault(headers, request)];
  const ordered = header.isFirst ? [header.verdict, ...others] : [...others, header.verdict];
  const faults = ordered.filter((fault) => fault !== undefined);
  return faults.find(({ certainty }) => certainty === 'sure') ?? faults[0];
}

function unanswered(error: string): CorsVerdict | undefined {
  if (SAYS_LITTLE.test(error)) return;
  const says = `Your browser asked beforehand whether the page may do this (the preflight), and no answer came: ${quote(error)}.`;
  return { condition: 'preflight-unanswered', says, owner: [], certainty: 'sure', source };
}

function refused(status: number, headers: Headers, request: CorsRequest): CorsVerdict {
  const method = SAFELISTED.has(request.method) ? [] : [methodLine(request.method, headers)];
  const isRedirect = REDIRECTS.has(status);
  return {
    condition: isRedirect ? 'preflight-redirected' : 'preflight-status',
    says: isRedirect
      ? `${AT} was a redirect (${status}), which no browser follows there.`
      : `${AT} was ${status}, and only 200 to 299 means yes.`,
    owner: [...allowLines(request, headers), ...method],
    certainty: 'sure',
    source,
  };
}

function listFault(headers: Headers): CorsVerdict | undefined {
  const isBroken = (name: string) => !namesIn(headers, name.toLowerCase()).isReadable;
  const name = ['Access-Control-Allow-Methods', 'Access-Control-Allow-Headers'].find(isBroken);
  if (!name) return;
  const says = `${AT} has a list in ${name} that can’t be read; names need commas between them.`;
  return { condition: 'preflight-list-unreadable', says, owner: [], certainty: 'sure', source };
}

function methodFault(headers: Headers, { method, hasCredentials }: CorsRequest): CorsVerdict | undefined {
  const { names, isMissing, isCut } = namesIn(headers, 'access-control-allow-methods');
  // Of a method as long as that, capture keeps only the start.
  if (SAFELISTED.has(method) || names.includes(method) || method.endsWith('…')) return;
  const owner = [methodLine(method, headers)];
  const condition = 'method-not-allowed';
  if (names.includes('*')) {
    const says = `${AT} allows any method (*), which does not count if the page asked for cookies to come along: perhaps it did.`;
    return { condition, says, owner, certainty: hasCredentials ? 'sure' : 'likely', source };
  }
  if (isCut) return;
  const listed = names.length > 0 ? `allows ${quote(names.join(', '))}` : 'allows no further method';
  // Without a list a request whose upload is watched still passes; and browsers disagree with the standard over case.
  const isUnsure = isMissing || names.some((name) => name.toUpperCase() === method.toUpperCase());
  const says = `${AT} ${listed}, not ${quote(method)}.`;
  return { condition, says, owner, certainty: isUnsure ? 'likely' : 'sure', source };
}

/** A page's own headers are not known, so any list may lack one; where there is none, that is the first thing to look at. */
function headerFault(headers: Headers): { verdict: CorsVerdict; isFirst: boolean } {
  const { names } = namesIn(headers, 'access-control-allow-headers');
  const isAny = names.includes('*');
  const listed = isAny
    ? 'allows any header but Authorization, and with cookies none but those it names'
    : names.length > 0
      ? `allows the page to add these headers only: ${quote(names.join(', '))}`
      : 'does not allow the page to add headers';
  const says = `${AT} ${listed}; perhaps the page sent another.`;
  const owner = isAny ? ['Access-Control-Allow-Headers: Authorization, *'] : [];
  return {
    verdict: { condition: 'header-not-allowed', says, owner, certainty: 'likely', source },
    isFirst: names.length === 0,
  };
}

/** The method first: the end of a long list is cut. */
function methodLine(method: string, headers: Headers): string {
  const { names } = namesIn(headers, 'access-control-allow-methods');
  const others = names.filter((name) => name !== method && name !== '*');
  return `Access-Control-Allow-Methods: ${quote([method, ...others].join(', '))}`;
}
