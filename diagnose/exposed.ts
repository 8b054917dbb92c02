/** https://www.rfc-editor.org/rfc/rfc6761.html#section-6.3, https://www.rfc-editor.org/rfc/rfc1122.html#section-3.2.1.3 */
const LOOPBACK = /^(.*\.)?localhost$|^127\.|^\[::1\]$/;

/** Can somebody on the way read and write this connection? Not if it is encrypted, or stays on this very machine. */
export function isExposed(url: string): boolean {
  return url.startsWith('http:') && !LOOPBACK.test(URL.parse(url)?.hostname ?? '');
}
