import { beforeAll, describe, expect, test } from 'vitest';
import type { TopicId } from '../../data/shapes';
import { Catalogue } from '../../guide/catalogue';
import { CATEGORIES, OFFERED_PAIRS, POPULAR } from '../../guide/categories';
import { inGeneral } from '../../guide/in-general';
import { meaningsOf } from '../../guide/meanings';
import { packTopics, unpackTopics } from '../../guide/packed-topics';
import { topicsOf } from '../../guide/topic';
import { readShelf } from '../../scripts/read-shelf';
import { entries, pageIds, pairs, vendorEntries } from '../data/knowledge';

let catalogue: Catalogue;
let meanings: ReturnType<typeof meaningsOf>;
beforeAll(async () => {
  const shelf = await readShelf();
  catalogue = new Catalogue(topicsOf(shelf));
  meanings = meaningsOf(shelf);
});

test('lists every page, once', () => {
  expect(catalogue.topics.map(({ id }) => id).sort()).toEqual([...pageIds].sort());
});

test('is the same after packing and unpacking', () => {
  expect(unpackTopics(JSON.parse(JSON.stringify(packTopics(catalogue.topics))))).toEqual(catalogue.topics);
});

test('has a sentence for each', () => {
  const silent = catalogue.topics.filter(({ id }) => !/^.{10,}[.]$/.test(meanings[id] ?? ''));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('puts every page but articles on a shelf of the first page, and leaves no shelf empty', () => {
  const shelves = CATEGORIES.map(({ id }) => id);
  const unshelved = catalogue.topics.filter(({ categories }) => !categories.some((id) => shelves.includes(id)));
  expect(unshelved.filter(({ id }) => !id.startsWith('articles/'))).toEqual([]);
  expect(shelves.filter((id) => catalogue.inCategory(id).length === 0)).toEqual([]);
});

test('has the popular codes and the offered pairs', () => {
  expect(catalogue.findAll(POPULAR.map((code) => `statuses/${code}` as const))).toHaveLength(POPULAR.length);
  const names = pairs.map(([path]) => path);
  expect(OFFERED_PAIRS.filter((pair) => !names.includes(`pairs/${pair.join('-')}`))).toEqual([]);
});

describe('neighbours', () => {
  test('are the next numbers', () => {
    const { previous, next } = catalogue.neighbours('statuses/404');
    expect([previous?.id, next?.id]).toEqual(['statuses/403', 'statuses/405']);
  });

  test('end at the ends', () => {
    const statuses = catalogue.topics.filter(({ id }) => id.startsWith('statuses/'));
    expect(catalogue.neighbours(statuses[0]?.id ?? 'statuses/000').previous).toBeUndefined();
    expect(catalogue.neighbours(statuses.at(-1)?.id ?? 'statuses/999').next).toBeUndefined();
  });

  test('of an article are articles', () => {
    const { previous, next } = catalogue.neighbours('articles/404-or-410');
    expect([previous?.id, next?.id]).toEqual(['articles/401-or-403', 'articles/asking-for-help']);
  });

  test('of a sub-status count as people do', () => {
    expect(catalogue.neighbours('vendors/iis/404.9').next?.id).toBe('vendors/iis/404.10');
  });
});

test('a class has its codes, and network failures stand in families', () => {
  const ids = (id: TopicId) => catalogue.membersOf(id).flatMap(({ topics }) => topics.map((topic) => topic.id));
  expect(ids('classes/4xx')).toContain('statuses/404');
  expect(ids('classes/4xx').filter((id) => !/^statuses\/4/.test(id))).toEqual([]);
  expect(catalogue.membersOf('classes/network').map(({ family }) => family?.id)).toEqual(
    expect.arrayContaining(['families/certificate', 'families/name-lookup']),
  );
  const failures = catalogue.topics.filter(({ id }) => id.startsWith('failures/'));
  expect(ids('classes/network').sort()).toEqual(failures.map(({ id }) => id).sort());
  expect(ids('families/certificate')).toContain('failures/certificate-expired');
  expect(catalogue.membersOf('statuses/404')).toEqual([]);
});

test('a number that several use has the meaning of each', () => {
  const vendors = catalogue.meaningsOf('statuses/530').map(({ vendor }) => vendor);
  expect(vendors).toEqual(expect.arrayContaining(['Cloudflare', 'Pantheon', 'Shopify']));
  expect(catalogue.meaningsOf('statuses/404')).toEqual([]);
});

test('a number in no standard, which several use, says so', () => {
  const counts = Map.groupBy(
    vendorEntries.filter(([path]) => /\/\d{3}$/.test(path)),
    ([path]) => path.slice(-3),
  );
  const shared = catalogue.topics.filter(
    ({ id, code = '', state }) =>
      id.startsWith('statuses/') &&
      (state === 'vendor' || state === 'unofficial') &&
      (counts.get(code)?.length ?? 0) > 1,
  );
  expect(shared.length).toBeGreaterThan(8);
  expect(shared.filter(({ title }) => title !== 'Depends on who sent it').map(({ id }) => id)).toEqual([]);
  const plain = new Map(entries.map(([path, entry]) => [path, `${entry.headline} ${entry.plain}`]));
  expect(
    shared.filter(({ id }) => !/depends on|different things/i.test(plain.get(id) ?? '')).map(({ id }) => id),
  ).toEqual([]);
});

const lost: [asked: string, nearest: string][] = [
  ['4004', 'statuses/400'],
  ['408x', 'statuses/408'],
  ['net/name-not-resolvd', 'failures/name-not-resolved'],
  ['claudflare', 'vendors/cloudflare'],
  ['iis/404.133', 'vendors/iis/404.13'],
  ['articles/404-or-41', 'articles/404-or-410'],
];

test.each(lost)('an address that leads nowhere, %s, has %s among the nearest', (asked, id) => {
  expect(catalogue.nearest(asked).map((topic) => topic.id)).toContain(id);
});

const inWords: [text: string, general: string][] = [
  ['The request never reached {site}.', 'The request never reached the site.'],
  ['Yes. {site} was there.', 'Yes. The site was there.'],
  ['{site} said no', 'The site said no'],
  ['The proxy {proxy} stands between.', 'The proxy stands between.'],
  ['A proxy, {proxy}, stands between.', 'A proxy stands between.'],
  ['There is a proxy, {proxy}.', 'There is a proxy.'],
];

test.each(inWords)('without a failure, “%s” reads “%s”', (text, general) => {
  expect(inGeneral(text)).toBe(general);
});

test('no page is left with a placeholder', () => {
  const texts = entries.flatMap(([, { headline, plain, causes, steps }]) => [
    headline,
    plain,
    ...causes,
    ...steps.visitor,
    ...steps.owner,
  ]);
  expect(texts.map(inGeneral).filter((text) => /[{}]| ,|,,/.test(text))).toEqual([]);
});
