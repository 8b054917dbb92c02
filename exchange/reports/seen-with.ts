import { oneLine } from './letter';
import type { Reported } from './report';

/** With what a failure was seen, as a sentence. */
export function seenWith({ seenWith: { browser, version } }: Reported): string {
  const writer = `written by the extension What Broke? ${version}.`;
  return browser ? `Seen with ${oneLine(browser)}; ${writer}` : `${writer.charAt(0).toUpperCase()}${writer.slice(1)}`;
}
