import { keepText } from '../../../capture/kept-text';
import { listIn, objectIn, textIn } from '../json-parts';
import { hideInText } from './hide-secrets';

const MOST_ERRORS = 5;
const MOST_MESSAGE = 300;
const MOST_CODE = 100;
const MOST_PATH = 20;

/** What a GraphQL response may have at its top, incremental delivery included. */
const KEYS = new Set(['data', 'errors', 'extensions', 'hasNext', 'incremental', 'pending', 'completed']);

/** The errors of a GraphQL response, or of several in one answer, as JSON; nothing where it is none, or has none. */
export function graphqlErrors(json: unknown): string | undefined {
  const answers = Array.isArray(json) ? json : [json];
  const errors = answers
    .slice(0, MOST_ERRORS * 20)
    .flatMap(errorsOf)
    .slice(0, MOST_ERRORS);
  return errors.length > 0 ? JSON.stringify({ errors: errors.map(factsOf) }) : undefined;
}

function errorsOf(answer: unknown): readonly unknown[] {
  const response = objectIn(answer);
  const errors = listIn(response.errors);
  const isResponse = Object.keys(response).every((key) => KEYS.has(key));
  return isResponse && errors.every((error) => textIn(objectIn(error).message) !== undefined) ? errors : [];
}

function factsOf(error: unknown) {
  const { message, extensions, path } = objectIn(error);
  const code = textIn(objectIn(extensions).code);
  const steps = listIn(path).filter((step) => typeof step === 'string' || typeof step === 'number');
  return {
    message: keepText(hideInText(textIn(message)?.slice(0, MOST_MESSAGE + 1) ?? ''), MOST_MESSAGE),
    ...(code ? { code: keepText(hideInText(code.slice(0, MOST_CODE + 1)), MOST_CODE) } : {}),
    ...(steps.length > 0 ? { path: steps.slice(0, MOST_PATH).map(keepStep) } : {}),
  };
}

function keepStep(step: string | number): string | number {
  return typeof step === 'number' ? step : keepText(hideInText(step.slice(0, MOST_CODE + 1)), MOST_CODE);
}
