import type { CorsVerdict } from './cors';
import { allowLines, type Headers, nameOf, quote, valuesOf } from './cors-headers';
import type { CorsRequest } from './cors-request';
import { mayLackSome } from './headers/may-lack-some';

/** Which answer is looked at: its name in a sentence, and the algorithm that looks at it. */
export interface Looked {
  at: string;
  source: CorsVerdict['source'];
}

/**
 * The Fetch standard's CORS check: what makes it fail, or nothing where it passes. `likely` is what fails only if the
 * request had credentials, or if no redirect changed its origin.
 */
export function corsCheck(headers: Headers, request: CorsRequest, { at, source }: Looked): CorsVerdict | undefined {
  const { origin, mayBeNull, hasCredentials } = request;
  const asker = nameOf(request);
  const owner = allowLines(request, headers);
  const values = valuesOf(headers, 'access-control-allow-origin');
  const value = values.join(', ');
  if (values.length === 0) {
    const says = `${at} has no Access-Control-Allow-Origin header, so it does not let ${asker} read it.`;
    return { condition: 'no-allow-origin', says, owner, certainty: mayLackSome(headers) ? 'likely' : 'sure', source };
  }
  if (value.includes(',')) {
    const says = `${at} gives several values in Access-Control-Allow-Origin, where only one may be: ${quote(value)}.`;
    return { condition: 'several-origins', says, owner, certainty: 'sure', source };
  }
  if (value === '*') return wildcard(headers, request, { at, source });
  if (value !== origin) {
    const says = `${at} names ${quote(value) || 'nobody'} as the only site that may read it, not ${asker}${whyNot(value, origin)}.`;
    const certainty = mayBeNull && value === 'null' ? 'likely' : 'sure';
    return { condition: 'other-origin', says, owner, certainty, source };
  }
  if (valuesOf(headers, 'access-control-allow-credentials').join(', ') === 'true') return;
  return {
    condition: 'no-allow-credentials',
    says: `${at} lacks “Access-Control-Allow-Credentials: true”, without which ${asker} may not read it ${whenCredentials(request)}.`,
    owner: allowLines(request, headers, true),
    certainty: hasCredentials && !mayLackSome(headers) ? 'sure' : 'likely',
    source,
  };
}

function wildcard(headers: Headers, request: CorsRequest, { at, source }: Looked): CorsVerdict {
  return {
    condition: 'wildcard-with-credentials',
    says: `${at} lets any site read it (*), which does not count ${whenCredentials(request)}.`,
    owner: allowLines(request, headers, true),
    certainty: request.hasCredentials ? 'sure' : 'likely',
    source,
  };
}

function whenCredentials({ hasCredentials }: CorsRequest): string {
  return hasCredentials
    ? 'when cookies may come along, as they may with every beacon'
    : 'if the page asked for cookies to come along: perhaps it did';
}

/** Differences that are easily overlooked. */
function whyNot(value: string, origin: string): string {
  if (value === `${origin}/`) return ': the slash at its end makes it another name';
  return value.toLowerCase() === origin ? ': capital letters make it another name' : '';
}
