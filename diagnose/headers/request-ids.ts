import type { KeptHeader } from '../../capture/failure';

/** What a support team finds this very request by. */
export interface RequestId {
  /** The header's, in lower case, or what a page calls it. */
  name: string;
  value: string;
}

const MOST_VALUE = 200;

/** Each has a file in `data/headers` or `data/signatures`, so that it is kept. */
const NAMES: ReadonlySet<string> = new Set([
  'akamai-grn',
  'cf-ray',
  'fly-request-id',
  'request-id',
  'traceparent',
  'x-amz-cf-id',
  'x-amz-id-2',
  'x-amz-request-id',
  'x-amzn-requestid',
  'x-azure-ref',
  'x-correlation-id',
  'x-github-request-id',
  'x-kong-request-id',
  'x-ms-request-id',
  'x-nf-request-id',
  'x-request-id',
  'x-vercel-id',
]);

/** The ids to quote, in the order they came: the first of each name, cut to 200 UTF-16 units. */
export function requestIds(headers: readonly KeptHeader[]): RequestId[] {
  const ids = new Map<string, string>();
  for (const [name, value] of headers) {
    const id = value.trim();
    if (NAMES.has(name) && id !== '' && !ids.has(name)) ids.set(name, cut(id));
  }
  return [...ids].map(([name, value]) => ({ name, value }));
}

function cut(text: string): string {
  return text.length > MOST_VALUE ? `${text.slice(0, MOST_VALUE - 1)}…` : text;
}
