import type { Failure } from '../capture/failure';

const ERRORS = '{"errors":[';
const MESSAGE = '"message":';
const UNKNOWN_QUERY = '"code":"PERSISTED_QUERY_NOT_FOUND"';

/**
 * Is it an answer whose status speaks of success, and whose content lists GraphQL errors? Only a HAR tells of such, and
 * then in JSON without a space. Small and pure: the badge asks it too.
 */
export function isGraphqlFailure({ status = 0, error, navigationError, body }: Failure): boolean {
  const isGood = status >= 200 && status < 400 && error === undefined && navigationError === undefined;
  return isGood && body !== undefined && /\bjson$/.test(body.type) && body.text.startsWith(ERRORS);
}

/**
 * Does each error only ask for the whole query? Each has one message; within a text a quotation mark has a backslash
 * before it, so that what is looked for can be nothing but a member.
 */
export function asksForQuery({ body }: Failure): boolean {
  const asked = countOf(UNKNOWN_QUERY, body?.text);
  return asked > 0 && asked === countOf(MESSAGE, body?.text);
}

function countOf(part: string, text = ''): number {
  return text.split(part).length - 1;
}
