import type { Endpoint } from './failure';
import type { ReceivedHeader } from './kept-headers';

/**
 * What a webRequest event tells in either browser. Typed here because each knows fields the other lacks:
 * Chromium `initiator`, `documentLifecycle`; Firefox `originUrl`, `proxyInfo`.
 */
export interface RequestDetails {
  requestId: string;
  tabId: number;
  url: string;
  method: string;
  type: string;
  frameId: number;
  parentFrameId: number;
  /** Milliseconds since the epoch; when it happened, which in Firefox may be long before it was told. */
  timeStamp: number;
  initiator?: string;
  originUrl?: string;
  documentId?: string;
  parentDocumentId?: string;
  documentLifecycle?: string;
  frameType?: string;
  proxyInfo?: (Endpoint & { type: string }) | null;
}

export interface ResponseDetails extends RequestDetails {
  statusCode: number;
  statusLine: string;
  responseHeaders?: ReceivedHeader[];
  ip?: string | null;
  fromCache?: boolean;
}

export interface RedirectDetails extends ResponseDetails {
  redirectUrl: string;
}

export interface AuthDetails extends ResponseDetails {
  isProxy: boolean;
  scheme: string;
  realm?: string;
  challenger: Endpoint;
}

export interface ErrorDetails extends RequestDetails {
  error: string;
  ip?: string | null;
  fromCache?: boolean;
}

/**
 * Is this the request that loads a tab's page? Chromium also calls a prefetch or prerender of the next page
 * `main_frame`, but ties it to the document that asked (measured), or to another life cycle.
 */
export function isNavigation({ type, documentId, documentLifecycle = 'active' }: RequestDetails): boolean {
  return type === 'main_frame' && documentId === undefined && documentLifecycle === 'active';
}

/** The tab's top document as far as the browser tells: a frame two levels deep does not know it. */
export function topDocument(details: RequestDetails): string | undefined {
  if (details.frameId === 0) return details.documentId;
  return details.parentFrameId === 0 ? details.parentDocumentId : undefined;
}

/** Origin of whoever asked, without which a navigation from the address bar comes. */
export function initiatorOf({ initiator, originUrl }: RequestDetails): string | undefined {
  if (initiator) return initiator === 'null' ? undefined : initiator;
  const origin = originUrl ? URL.parse(originUrl)?.origin : undefined;
  return origin === 'null' ? undefined : origin;
}

/** A CORS preflight: the browser's own OPTIONS request to another origin (Fetch standard, section 4.9). */
export function isPreflight(details: RequestDetails): boolean {
  if (details.method !== 'OPTIONS') return false;
  const initiator = initiatorOf(details);
  return initiator !== undefined && initiator !== URL.parse(details.url)?.origin;
}
