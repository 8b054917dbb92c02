import { expect, test } from 'vitest';
import { loadEntry, loadNames } from '../../data';
import type { EntryId } from '../../data/shapes';
import { bodyReader } from '../../diagnose/body/body-reader';
import { viewPage } from '../../diagnose/page-view';
import type { Page } from '../../store/page';
import { DEFAULTS } from '../../store/settings/settings';
import { failure, pageWith } from './failure';

const names = await loadNames();
const ids: EntryId[] = ['statuses/404', 'statuses/500', 'failures/cancelled'];
const entries = new Map(await Promise.all(ids.map(async (id) => [id, await loadEntry(id)] as const)));
const view = (facts: Partial<Page>) =>
  viewPage(pageWith(facts), { names, signs: { signatures: [], meanings: [] }, entries }, 5000, DEFAULTS);
const picture = (name: string, facts = {}) =>
  failure({ type: 'image', url: `https://img.example/${name}`, status: 404, ...facts });

test('failures of one host with one meaning are one row, with their repetitions', () => {
  const { groups } = view({ failures: [picture('a', { count: 3 }), picture('b'), picture('c', { status: 500 })] });
  expect(groups.map(({ word, host, times, failures }) => [word, host, times, failures.length])).toEqual([
    ['404', 'img.example', 4, 2],
    ['500', 'img.example', 1, 1],
  ]);
});

test('a page that was cancelled is not said to have failed', () => {
  const { own, notCounted } = view({ own: failure({ error: 'net::ERR_ABORTED' }) });
  expect(own).toBeUndefined();
  expect(notCounted.map(({ failures }) => failures.length)).toEqual([1]);
});

test('a failure whose entry is not at hand is left out', () => {
  const { own, groups } = view({
    own: failure({ status: 502 }),
    failures: [picture('a', { status: 503 }), picture('b')],
  });
  expect(own).toBeUndefined();
  expect(groups.map(({ word }) => word)).toEqual(['404']);
});

test('of failures whose contents are known, those that say the same but for numbers are one row', () => {
  const asked = (message: string) =>
    failure({
      status: 404,
      type: 'xmlhttprequest',
      body: { type: 'application/json', text: JSON.stringify({ errors: [{ message }] }) },
    });
  const knowledge = { names, signs: { signatures: [], meanings: [] }, entries, bodies: bodyReader([]) };
  const failures = ['No item 17', 'No item 8f1c-18', 'No cart'].map(asked);
  const { groups } = viewPage(pageWith({ failures }), knowledge, 5000, DEFAULTS);
  expect(groups.map((group) => group.failures.length)).toEqual([2, 1]);
});
