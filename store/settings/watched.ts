export const MOST_HOSTS = 1000;
const HOST = /^[^\s/?#@*%]{1,253}$/;

/** Whatever is stored or written, as hosts; undefined where it is no list. What can't be a host is left out. */
export function parseHosts(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return;
  const hosts = value.slice(0, MOST_HOSTS).flatMap((one) => (typeof one === 'string' && hostFrom(one)) || []);
  return [...new Set(hosts)];
}

/**
 * The host that somebody means by `https://Example.com/…`, `*.example.com`, `*://*.example.com/*` or `example.com`;
 * nothing where none.
 */
export function hostFrom(written: string): string | undefined {
  const text = written.trim().replace(/^(?:\*:\/\/)?(?:\*\.)?/, '');
  if (!text || text.length > 2000) return;
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`);
  // Of all that has no host of its own, nothing is watched anyway. `mailto:name@example.com` means no host either.
  if (!url || !/^(?:https?|wss?):$/.test(url.protocol) || url.username) return;
  const host = url.host.replace(/\.(?=:\d+$|$)/, '');
  return HOST.test(host) ? host : undefined;
}

/** Whether pages at this address are watched: neither its host, nor one above it, is in the list. */
export function isWatched(url: string, unwatched: readonly string[]): boolean {
  if (unwatched.length === 0) return true;
  const [host, hostname] = placeOf(url);
  return !unwatched.some((one) => one === host || one === hostname || hostname.endsWith(`.${one}`));
}

function placeOf(url: string): [host: string, hostname: string] {
  const { host = '', hostname = '' } = URL.parse(url) ?? {};
  return [host.replace(/\.(?=:\d+$|$)/, ''), hostname.replace(/\.$/, '')];
}
