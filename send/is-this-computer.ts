/** Whether a host (as `URL.hostname` writes it) is this computer itself: nobody else is troubled by asking it fast. */
export function isThisComputer(host: string): boolean {
  return /^(127(\.\d{1,3}){3}|\[::1\]|([\w-]+\.)*localhost\.?)$/i.test(host);
}
