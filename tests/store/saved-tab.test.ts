import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newPage } from '../../store/page';
import { parseTab } from '../../store/saved-tab';
import { newTab } from '../../store/tab';
import { failure } from '../diagnose/failure';

const good = newPage({ url: 'https://site.example/', committedAt: 1, own: failure({ status: 404 }) });

test.each([
  ['nothing stored is an empty tab', undefined, 0, 0],
  ['a good tab is read whole', { ...newTab(), pages: [good] }, 1, 0],
  ['a text is no tab', 'gibberish', 0, 1],
  ['null is no tab', null, 0, 1],
  ['a tab without pages', { lost: {} }, 0, 1],
  ['one broken page does not take the good one along', { pages: [good, { url: 7 }] }, 1, 1],
  ['a page with a broken failure', { pages: [{ ...good, failures: [{ url: 'x' }] }] }, 0, 1],
  ['a page with broken headers', { pages: [{ ...good, own: { ...failure({}), headers: [1] } }] }, 0, 1],
  ['what was lost before is remembered', { pages: [good, 1], lost: { forRoom: 0, unreadable: 2 } }, 1, 3],
])('%s', (_, stored, pages, unreadable) => {
  const tab = parseTab(stored);
  expect(tab.pages).toHaveLength(pages);
  expect(tab.lost.unreadable).toBe(unreadable);
});

test('whatever is stored, a tab comes out that can be used', () => {
  fc.assert(
    fc.property(fc.anything(), fc.array(fc.anything()), (anything, pages) => {
      for (const stored of [anything, { pages }, { pages, lost: anything, navigation: anything }]) {
        const tab = parseTab(stored);
        expect(Array.isArray(tab.pages)).toBe(true);
        expect(tab.lost.unreadable).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
