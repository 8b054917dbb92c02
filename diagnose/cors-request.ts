import type { Failure } from '../capture/failure';

/** What can be known of a request that another site's answer must allow. */
export interface CorsRequest {
  /** What the browser called the asker: an origin, or `null`. */
  origin: string;
  /** After a redirect that nobody saw, the browser may have called the asker `null` instead. */
  mayBeNull: boolean;
  method: string;
  /** The answer had to allow it; an image or script often needs no leave. */
  isCors: boolean;
  /** The request's credentials mode is surely `include`; where false, it may be. */
  hasCredentials: boolean;
}

/** These load a document or open a connection, which CORS has no say in. */
const NEVER_CORS = new Set(['main_frame', 'sub_frame', 'object', 'websocket', 'webtransport']);

/** Scripts' requests and fonts. */
const USUALLY_CORS = new Set(['xmlhttprequest', 'font']);

/** Chromium's and Firefox's type of `sendBeacon`, whose credentials mode is `include` (W3C Beacon, section 3.1). */
const BEACONS = new Set(['ping', 'beacon']);

/** The request as the Fetch standard's CORS check sees it; nothing where CORS does not apply, or the asker is unknown. */
export function corsRequestOf(failure: Failure): CorsRequest | undefined {
  const { url, method, type, initiator = '', redirects, preflight } = failure;
  const asker = originOf(initiator);
  if (!asker || NEVER_CORS.has(type) || !/^https?:$/.test(URL.parse(url)?.protocol ?? '')) return;
  const origins = [...(redirects ?? []), { url }].map((hop) => URL.parse(hop.url)?.origin);
  if (origins.every((origin) => origin === asker)) return;
  const origin = isTainted(asker, origins) ? 'null' : asker;
  return {
    origin,
    mayBeNull: redirects === undefined && origin !== 'null',
    method,
    isCors: USUALLY_CORS.has(type) || preflight !== undefined,
    hasCredentials: BEACONS.has(type),
  };
}

/** An opaque origin, such as a file's, is called `null`. Not every engine knows the origin of an extension's address. */
function originOf(initiator: string): string | undefined {
  const parsed = URL.parse(initiator);
  if (!parsed) return initiator === 'null' ? initiator : undefined;
  return parsed.origin === 'null' && parsed.protocol.endsWith('-extension:') ? initiator : parsed.origin;
}

/** Did one foreign origin redirect to another? (https://fetch.spec.whatwg.org/#concept-request-tainted-origin) */
function isTainted(asker: string, origins: readonly (string | undefined)[]): boolean {
  return origins.some((origin, index) => {
    const last = origins[index - 1];
    return index > 0 && origin !== last && last !== asker;
  });
}
