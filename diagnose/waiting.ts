import type { Failure } from '../capture/failure';
import { retryAt } from './headers/retry-after';

/** Answers that waiting helps; with others a quota's end says nothing of the failure. */
const PASSES: ReadonlySet<number> = new Set([413, 429, 503, 529, 530]);

/** When the answer says that it is of use to try again, in milliseconds since the epoch; nothing where it doesn't say. */
export function waitUntil({ status = 0, headers = [], lastAt }: Failure): number | undefined {
  return PASSES.has(status) ? retryAt(headers, lastAt) : undefined;
}
