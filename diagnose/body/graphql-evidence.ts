import type { Failure } from '../../capture/failure';
import type { Evidence } from '../diagnosis';
import { isGraphqlFailure } from '../graphql';
import { quoted, word } from '../headers/quoted';
import { numeral } from '../headers/spans';
import { type GraphqlError, graphqlErrors } from './graphql-errors';

const MOST_QUOTED = 5;

/** Apollo's codes, which many others use as well: https://www.apollographql.com/docs/apollo-server/data/errors */
const CODES: ReadonlyMap<string, string> = new Map([
  [
    'UNAUTHENTICATED',
    'A sign-in is missing or has run out: yours, or that of the program at a service which it asks itself.',
  ],
  ['FORBIDDEN', 'Whoever asked is not allowed to: you, or the program at a service which it asks itself.'],
  ['BAD_USER_INPUT', 'A value that the page sent is not one that the program takes.'],
  [
    'PERSISTED_QUERY_NOT_FOUND',
    'Nobody is to blame: the page sent a short name for its query, and is now asked for all of it. As a rule it asks again by itself.',
  ],
  [
    'PERSISTED_QUERY_NOT_SUPPORTED',
    'The program takes only whole queries, no short names for them. As a rule the page then sends one by itself.',
  ],
  ['INTERNAL_SERVER_ERROR', 'Something went wrong inside the program. Its log should say what.'],
  [
    'GRAPHQL_VALIDATION_FAILED',
    'The query does not fit what the program offers, as happens when the page is older or newer than the program.',
  ],
  ['GRAPHQL_PARSE_FAILED', 'The query is not written as GraphQL wants it, so that it could not be read.'],
]);

const UNKNOWN = 'The site’s program reports this error itself.';

/** What a GraphQL answer's errors say, quoted; with their codes' meanings, where everybody means the same by them. */
export function graphqlEvidence(failure: Failure): Evidence[] {
  const { status = 0, body } = failure;
  if (!body || !(status >= 400 || isGraphqlFailure(failure))) return [];
  const errors = graphqlErrors(body);
  const more = errors.length - MOST_QUOTED;
  return [
    ...errors.slice(0, MOST_QUOTED).map(tell),
    ...(more > 0 ? [{ fact: `${numeral(more)} more GraphQL ${more === 1 ? 'error' : 'errors'}`, says: UNKNOWN }] : []),
  ];
}

function tell({ message, code, path }: GraphqlError): Evidence {
  const means = CODES.get(code ?? '');
  const notes = [...(code ? [word(code)] : []), ...(path ? [`at ${word(path)}`] : [])].join(', ');
  return {
    fact: `The answer says: ${quoted(message)}${notes && ` (${notes})`}`,
    says: means ?? UNKNOWN,
    grade: 'hint',
    party: 'app',
    isCause: means !== undefined,
  };
}
