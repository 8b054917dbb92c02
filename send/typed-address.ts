const HAS_SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;
const OTHER_SCHEME = /^(?:about|blob|chrome|data|file|ftp|javascript|mailto|view-source|wss?):/i;
const ON_THIS_MACHINE = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/?#]|$)/i;

/** What somebody means by an address without a scheme: https, or on the own machine http. Otherwise as it is. */
export function typedAddress(text: string): string {
  const address = text.trim();
  if (address === '' || HAS_SCHEME.test(address) || OTHER_SCHEME.test(address)) return address;
  return `${ON_THIS_MACHINE.test(address) ? 'http' : 'https'}://${address}`;
}
