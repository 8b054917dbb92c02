import type { Failure } from '../capture/failure';
import type { Page } from '../store/page';
import type { Settings } from '../store/settings/settings';
import { type ErrorFamily, errorFamily } from './error-family';
import { isGraphqlFailure } from './graphql';
import { isElsewhere } from './is-elsewhere';
import { type Counting, quietReason } from './quiet';

export interface Badge {
  /** At most four characters; empty when nothing failed. */
  text: string;
  /** What failed: the page itself, or parts of it. */
  about: 'page' | 'parts' | 'nothing';
  /** In which way the page itself failed. */
  how?: 'with-status' | 'with-graphql-errors' | 'unanswered';
  /** How many of its parts count. */
  count?: number;
  /** When the badge of a page still loading has to be looked at again, in milliseconds since the epoch. */
  settlesAt?: number;
}

const SETTLING = 2000;

const WORDS: Partial<Record<ErrorFamily, string>> = {
  name: 'DNS',
  certificate: 'TLS',
  'proxy-auth': '407',
  proxy: 'PRX',
  offline: 'OFF',
  time: 'TIME',
};

/** What the toolbar says of a page at the time `now` (milliseconds since the epoch). */
export function badgeOf(page: Page | undefined, now: number, counting: Counting & Pick<Settings, 'counted'>): Badge {
  if (page?.own && !quietReason(page.own, page, counting)) {
    const text = wordFor(page.own);
    return { text, about: 'page', how: howItFailed(page.own) };
  }
  const failed = page ? countFor(page, counting) : 0;
  if (!page || failed === 0) return { text: '', about: 'nothing' };
  const settlesAt = page.loadedAt === undefined ? page.committedAt + SETTLING : now;
  if (settlesAt > now) return { text: '', about: 'nothing', settlesAt };
  return { text: shorten(failed), about: 'parts', count: failed };
}

/** How many different failures of a page count, those for which there was no room included. */
export function countFailures(page: Page, counting: Counting): number {
  return page.failures.filter((failure) => !quietReason(failure, page, counting)).length + page.notKept;
}

function countFor(page: Page, counting: Counting & Pick<Settings, 'counted'>): number {
  if (counting.counted === 'page') return 0;
  if (counting.counted === 'everything') return countFailures(page, counting);
  const site = hostOf(page.url);
  const failures = page.failures.filter(({ url }) => !isElsewhere(hostOf(url), site));
  return countFailures({ ...page, failures, notKept: 0 }, counting);
}

/** The short word for one failure: its status, or what kind of trouble it was. */
export function wordFor(failure: Failure): string {
  if ((failure.status ?? 0) >= 400) return String(failure.status);
  return isGraphqlFailure(failure) ? 'GQL' : (WORDS[errorFamily(failure)] ?? '!');
}

function howItFailed(own: Failure): Badge['how'] {
  if (isGraphqlFailure(own)) return 'with-graphql-errors';
  return (own.status ?? 0) >= 400 ? 'with-status' : 'unanswered';
}

function shorten(count: number): string {
  return count < 1000 ? String(count) : `${Math.min(Math.floor(count / 1000), 99)}k`;
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? '';
}
