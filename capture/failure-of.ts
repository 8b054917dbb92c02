import type { Failure, SignIn } from './failure';
import { keepHeaders } from './kept-headers';
import { keepText } from './kept-text';
import { keepUrl } from './kept-url';
import type { AuthDetails, ErrorDetails, RequestDetails, ResponseDetails } from './web-request';
import { initiatorOf } from './web-request';

const MOST_REASON = 100;
const MOST_ERROR = 300;

/** A Failure with what every event tells about its request. */
export function failureOf(details: RequestDetails): Failure {
  const failure: Failure = {
    requestId: details.requestId,
    url: keepUrl(details.url),
    method: keepText(details.method, 20),
    type: details.type,
    frameId: details.frameId,
    firstAt: details.timeStamp,
    lastAt: details.timeStamp,
    count: 1,
  };
  const initiator = initiatorOf(details);
  if (initiator) failure.initiator = keepUrl(initiator);
  if (details.documentLifecycle === 'prerender') {
    failure.purpose = 'prerender';
    failure.prerenderedIn = details.frameType === 'outermost_frame' ? details.documentId : details.parentDocumentId;
  } else if (details.type === 'main_frame' && details.documentId) failure.purpose = 'prefetch';
  if (details.tabId < 0) failure.fromWorker = true;
  const proxy = details.proxyInfo;
  if (proxy?.host && proxy.type !== 'direct') failure.proxy = { host: keepText(proxy.host, 255), port: proxy.port };
  return failure;
}

/** Adds what an answer tells. */
export function addResponse(failure: Failure, details: ResponseDetails, allowed: ReadonlySet<string>): void {
  failure.status = details.statusCode;
  const reason = reasonOf(details.statusLine);
  if (reason) failure.reason = reason;
  const headers = keepHeaders(details.responseHeaders, allowed);
  if (headers) failure.headers = headers;
  addOrigin(failure, details);
}

/** Adds what the end of a request tells: by whom it was answered, or why not. */
export function addOrigin(failure: Failure, details: Partial<Pick<ErrorDetails, 'ip' | 'fromCache' | 'error'>>): void {
  if (details.ip) failure.ip = keepText(details.ip, 64);
  if (details.fromCache) failure.fromCache = true;
  if (details.error) failure.error = keepText(details.error, MOST_ERROR);
}

/** The challenge behind a sign-in window. */
export function signInOf({ isProxy, scheme, realm, challenger }: AuthDetails): SignIn {
  return {
    from: isProxy ? 'proxy' : 'site',
    scheme: keepText(scheme.toLowerCase(), 40),
    host: keepText(challenger.host, 255),
    port: challenger.port,
    ...(realm ? { realm: keepText(realm, 100) } : {}),
  };
}

/** The text after the code in `HTTP/1.1 404 Not Found`; HTTP/2 and HTTP/3 send none. */
function reasonOf(statusLine = ''): string {
  return keepText(statusLine.split(' ').slice(2).join(' ').trim(), MOST_REASON);
}
