import type { Body } from '../../capture/failure';
import { memberOf, oneLine, readJson, textOf } from './read-json';

/** An error that a GraphQL answer lists. Its texts are on one line, and as long as the network sent them. */
export interface GraphqlError {
  message: string;
  /** What programs know it by: `UNAUTHENTICATED`. */
  code?: string;
  /** Where in what was asked for: `cart.items.0.price`. */
  path?: string;
}

/** The errors of a GraphQL answer, each once; none where it is no such answer. */
export function graphqlErrors(body: Body): GraphqlError[] {
  const errors = memberOf(readJson(body), 'errors');
  const found = (Array.isArray(errors) ? errors : []).flatMap((error) => readError(error) ?? []);
  return [...new Map(found.map((error) => [JSON.stringify(error), error])).values()];
}

/** Only the message is a must: https://spec.graphql.org/October2021/#sec-Errors */
function readError(error: unknown): GraphqlError | undefined {
  const message = textOf(error, 'message');
  if (message === undefined) return;
  const path = memberOf(error, 'path');
  const steps = (Array.isArray(path) ? path : []).filter((step) => typeof step === 'string' || Number.isInteger(step));
  const code = textOf(error, 'code') ?? textOf(memberOf(error, 'extensions'), 'code');
  return { message, code, path: oneLine(steps.join('.')) || undefined };
}
