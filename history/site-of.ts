/** A host name has at most 253 characters (RFC 1035), a port at most five digits. */
const LONGEST = 260;

/** Who was asked, in lower case: the URL's host, or where it has none its scheme: `data:`, `file:`. */
export function siteOf(url: string): string {
  const parsed = URL.parse(url);
  return (parsed?.host || parsed?.protocol || '').slice(0, LONGEST);
}
