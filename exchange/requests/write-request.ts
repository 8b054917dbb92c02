import type { Draft } from '../../send/draft';
import { asCurl } from './as-curl';
import { asFetch } from './as-fetch';
import { asHttpie } from './as-httpie';
import { asPython } from './as-python';
import { plainRequest } from './plain-request';

const WRITERS = { curl: asCurl, fetch: asFetch, python: asPython, httpie: asHttpie };

export type RequestFormat = keyof typeof WRITERS;

/** A request to send with something else. */
export function writeRequest(draft: Draft, format: RequestFormat): string {
  return WRITERS[format](plainRequest(draft));
}
