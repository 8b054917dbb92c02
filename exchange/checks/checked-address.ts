import { keepUrl } from '../../capture/kept-url';
import type { CheckResult } from '../../send/check-result';

/** An address and what came of it, as it is taken out. */
export interface CheckedAddress {
  url: string;
  result: CheckResult;
  /** What the diagnosis says of it, where it failed. */
  headline?: string;
}

/** An address as somebody entered it, without its secrets: a file of results is made to be passed on. */
export function checkedAddress(entered: string, result: CheckResult, headline?: string): CheckedAddress {
  return { url: keepUrl(entered), result, headline };
}

/** What came of it, in words: `404`, `net::ERR_NAME_NOT_RESOLVED`, `too slow`. */
export function statusOf({ steps, error, outcome }: CheckResult): string {
  if (error) return error;
  const status = steps.at(-1)?.status;
  return status !== undefined && outcome !== 'too-slow' ? String(status) : outcome.replace('-', ' ');
}

/** Where it led in the end. */
export function endOf({ url, result }: CheckedAddress): string {
  return result.steps.at(-1)?.url ?? url;
}

/** What else is to be told of it, in words. */
export function remarksOf({ findings, head, waits, waitUntil }: CheckResult): string[] {
  return [
    ...findings.map((finding) => finding.replaceAll('-', ' ')),
    ...(head ? [`HEAD failed with ${head.status ?? head.error}, asked again with GET`] : []),
    ...(waits ? [`waited ${waits === 1 ? 'once' : `${waits} times`} as the site asked`] : []),
    ...(waitUntil ? ['the site asks to wait for longer'] : []),
  ];
}
