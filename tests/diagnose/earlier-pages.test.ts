import { expect, test } from 'vitest';
import { earlierPages } from '../../diagnose/earlier-pages';
import { DEFAULTS } from '../../store/settings/settings';
import { newTab } from '../../store/tab';
import { failure, pageWith } from './failure';

const shown = pageWith({ committedAt: 9000, own: failure({ status: 500 }) });
const noise = failure({ type: 'image', error: 'net::ERR_ABORTED' });
const part = failure({ type: 'image', status: 404 });

const tab = {
  ...newTab(),
  pages: [
    pageWith({ committedAt: 1000, own: failure({ status: 404 }) }),
    pageWith({ committedAt: 2000 }),
    pageWith({ committedAt: 3000, failures: [part, noise], notKept: 2 }),
    pageWith({ committedAt: 4000, own: failure({ error: 'net::ERR_ABORTED' }), failures: [noise] }),
    pageWith({ committedAt: 5000, requestedAt: 4500, own: failure({ error: 'net::ERR_NAME_NOT_RESOLVED' }) }),
    shown,
  ],
};

test('what failed before, the newest first; neither what is shown nor what is nobody’s fault', () => {
  expect(earlierPages(tab, shown, DEFAULTS).map(({ at, word, about }) => [at, word, about])).toEqual([
    [4500, 'DNS', 'page'],
    [3000, '3', 'parts'],
    [1000, '404', 'page'],
  ]);
});

test('while a sign-in waits, all pages are earlier ones', () => {
  expect(earlierPages(tab, pageWith(), DEFAULTS).map(({ word }) => word)).toEqual(['500', 'DNS', '3', '404']);
});
