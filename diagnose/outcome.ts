import type { Failure } from '../capture/failure';

/** In which way a request failed: its status, or else the browser's name for the error. */
export function outcomeOf({ status = 0, error, navigationError }: Failure): string {
  if (status >= 400) return String(status);
  return (navigationError ?? error ?? String(status)).slice(0, 200);
}
