const NAMES = /^(connection|keep-alive|proxy-authenticate|proxy-authorization|te|trailers|transfer-encoding|upgrade)$/i;

/** Whether WSGI forbids applications to send a header, as one about the connection. PEP 3333, “Other HTTP Features”. */
export function isHopByHop(name: string): boolean {
  return NAMES.test(name);
}
