import { expect, test } from 'vitest';
import { isNoise } from '../../diagnose/noise';
import { record } from '../../store/record';
import { newTab, type Tab } from '../../store/tab';
import { failure } from '../diagnose/failure';

function tabWith(pages: number, failuresOnEach: number): Tab {
  const tab = newTab();
  for (let n = 0; n < pages; n++) {
    const documentId = `document ${n}`;
    record(tab, { kind: 'committed', tabId: 1, url: 'https://site.example/', documentId, at: n }, isNoise);
    for (let f = 0; f < failuresOnEach; f++) {
      const one = failure({ requestId: `${n} ${f}`, url: `https://site.example/${f}`, type: 'image', status: 404 });
      record(tab, { kind: 'failed', tabId: 1, again: false, documentId, at: n, failure: one }, isNoise);
    }
  }
  return tab;
}

test('a tab keeps its last twenty pages, and how many it let go', () => {
  const tab = tabWith(25, 0);
  expect(tab.pages.map(({ documentId }) => documentId)).toEqual(
    Array.from({ length: 20 }, (_, n) => `document ${n + 5}`),
  );
  expect(tab.lost.forRoom).toBe(5);
});

test('a tab keeps a thousand failures, the page that is shown whole', () => {
  const tab = tabWith(8, 190);
  expect(tab.pages.map(({ failures }) => failures.length)).toEqual([190, 190, 190, 190, 190]);
  expect(tab.lost.forRoom).toBe(3);
});
