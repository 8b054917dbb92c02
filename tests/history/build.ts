import fc from 'fast-check';
import type { Opinion } from '../../diagnose/opinion';
import { Ledger } from '../../history/ledger';
import type { ArchivedPage } from '../../store/archive/archived-page';
import { failure } from '../diagnose/failure';

/** A page of the archive, and what is thought of each of its failures. */
export interface Told {
  page: ArchivedPage;
  opinions: (Opinion | undefined)[];
}

/** A whole Opinion from what matters. */
export function opinion(facts: Partial<Opinion> = {}): Opinion {
  return {
    entry: 'statuses/404',
    word: '404',
    short: 'Not found',
    party: 'app',
    turn: ['site-owner'],
    class: '4xx',
    ...facts,
  };
}

/** What a failure is like, for a page of one; `at` is when it first and last happened. */
interface Facts {
  id?: string;
  tab?: string;
  url?: string;
  at?: number;
  count?: number;
  opinion?: Partial<Opinion>;
}

/** A page on which one image failed. */
export function told({ id = 'a', tab = 't', url = 'https://shop.example/a.png', ...facts }: Facts = {}): Told {
  const { at = 1_700_000_000_000, count = 1 } = facts;
  const failures = [failure({ url, type: 'image', firstAt: at, lastAt: at, count })];
  return {
    page: { id, tab, url: 'https://shop.example/', at, failures, notKept: 0 },
    opinions: [opinion(facts.opinion)],
  };
}

export function ledgerOf(all: readonly Told[]): Ledger {
  const ledger = new Ledger();
  for (const { page, opinions } of all) ledger.put(page, opinions);
  return ledger;
}

const KINDS: readonly Opinion[] = [
  opinion(),
  opinion({ entry: 'classes/4xx', word: '444', short: 'Refused' }),
  opinion({ entry: 'statuses/502', word: '502', short: 'Bad gateway', party: 'cdn', class: '5xx', turn: ['wait'] }),
  opinion({ entry: 'vendors/iis/404.13', short: 'Upload too large', party: 'server', turn: ['you', 'site-owner'] }),
  ...['DNS', '!'].map((word) =>
    opinion({
      entry: 'failures/name-not-resolved',
      word,
      short: 'Name not found',
      party: 'network',
      turn: ['network-admin', 'you'],
      class: 'network',
    }),
  ),
  opinion({ entry: 'failures/graphql-errors', word: 'GQL', short: 'GraphQL errors', class: 'other', turn: [] }),
];

const HOSTS = ['shop.example', 'cdn.example:8443', 'ads.example', ''];

/** Few times, so that many are equal; one of years ago. */
const arbitraryTime = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 40 }).map((hours) => 1_700_000_000_000 + hours * 3_600_000) },
  fc.constant(1_503_100_000_000),
);

const arbitraryFailure = fc
  .record({
    host: fc.constantFrom(...HOSTS),
    path: fc.constantFrom('a.png', 'API/cart?x=1', 'bad•••', 'dns'),
    firstAt: arbitraryTime,
    lastAt: arbitraryTime,
    count: fc.integer({ min: 1, max: 9 }),
    type: fc.constantFrom('image', 'script', 'something_new'),
  })
  .map(({ host, path, ...facts }) => failure({ url: host ? `https://${host}/${path}` : 'data:text/html,…', ...facts }));

export const arbitraryTold: fc.Arbitrary<Told> = fc
  .record({
    id: fc.constantFrom(...'abcdefgh'),
    tab: fc.constantFrom('t', 'u', 'v'),
    at: arbitraryTime,
    url: fc.constantFrom('https://shop.example/', 'https://news.example/x'),
    own: fc.option(arbitraryFailure, { nil: undefined }),
    failures: fc.array(arbitraryFailure, { maxLength: 6 }),
    opinions: fc.array(fc.constantFrom(undefined, ...KINDS), { minLength: 7, maxLength: 7 }),
  })
  .map(({ opinions, ...page }) => ({ page: { ...page, notKept: 0 }, opinions }));
