import { keepUrl } from '../capture/kept-url';

/** Of these capture keeps the head, and an ellipsis that says so. */
const HEAD_ONLY = /^(?:data|blob|javascript):/i;

/** `keepUrl` for a URL that may have been kept before: then it stays as it is. */
export function keepUrlAgain(url: string): string {
  return keepUrl(HEAD_ONLY.test(url) && url.endsWith('…') ? url.slice(0, -1) : url);
}
