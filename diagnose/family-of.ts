import type { Failure } from '../capture/failure';
import type { EntryId } from '../data/shapes';

/** What the words in a browser's name tell; the first that fits. A name says more of its proxy than of what it carried. */
const FAMILIES: readonly [RegExp, EntryId][] = [
  [/PROXY|TUNNEL|SOCKS|_PAC_/, 'families/proxy'],
  [/DNS|HOST_RESOLVER|UNKNOWN_HOST|NAME_(NOT_)?RESOL|NAME_COLLISION|ON_RESOLV/, 'families/name-lookup'],
  [/CERT|SSL|TLS|_ECH_|PKIX|SEC_ERROR|_CT_|^Error code 2153[34]\d{5}$/, 'families/certificate'],
  [/BLOCKED|DISALLOWED|UNSAFE|_DENIED|NOT_ALLOWED|POLICY|VIOLATION|CSP|TRACKING|_DOM_/, 'families/blocked'],
  [/HTTP|QUIC|RESPONSE|HEADER|ENCODING|DECODING|REDIRECT|CHUNK|CONTENT|_WS_|WEBSOCKET|AUTH/, 'families/http'],
  [/CONNECT|SOCKET|ADDRESS|TIMED_OUT|TIMEOUT|NETWORK|INTERNET|OFFLINE|RESET|_NET_/, 'families/connection'],
  [/CACHE|FILE|MEMORY|RESOURCES|ABORT|CRASH|BLOB|INTERNAL|UPLOAD/, 'families/browser'],
];

/** The family of a browser's name for which there is no page; nothing where its words tell nothing. */
export function familyOf({ navigationError, error }: Failure): EntryId | undefined {
  const names = [navigationError, error].filter((name) => name !== undefined);
  return FAMILIES.find(([words]) => names.some((name) => words.test(name)))?.[1];
}
