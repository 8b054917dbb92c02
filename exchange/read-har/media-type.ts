const MOST = 100;

/** A media type in lower case, without parameters. */
export function mediaTypeOf(contentType: string): string {
  return (contentType.slice(0, MOST).split(/[;,]/, 1)[0] ?? '').trim().toLowerCase();
}
