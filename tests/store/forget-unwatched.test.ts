import { expect, test } from 'vitest';
import { forgetUnwatched } from '../../store/forget-unwatched';
import { newTab } from '../../store/tab';
import { failure, pageWith } from '../diagnose/failure';

const isWatched = (url: string) => !url.includes('quiet.example');

test('of a page that nobody wants to be watched only that it was shown is known', () => {
  const facts = { own: failure({ status: 500 }), failures: [failure()], notKept: 3, notKeptNoise: 1 };
  const watched = pageWith({ ...facts, url: 'https://shop.example/' });
  const quiet = pageWith({ ...facts, url: 'https://quiet.example/a', documentId: 'A' });
  const tab = { ...newTab(), pages: [watched, quiet] };
  forgetUnwatched(tab, isWatched);
  expect(tab.pages[0]).toBe(watched);
  expect(tab.pages[1]).toEqual({
    ...pageWith({ id: quiet.id, url: quiet.url, documentId: 'A' }),
  });
});

test('a navigation there that waits for a sign-in is forgotten, another is not', () => {
  const navigation = (url: string) => ({ requestId: '1', url, at: 1, failure: failure({ url, status: 401 }) });
  const [quiet, watched] = ['https://quiet.example/', 'https://shop.example/'].map((url) => {
    const tab = { ...newTab(), navigation: navigation(url) };
    forgetUnwatched(tab, isWatched);
    return tab.navigation.failure;
  });
  expect(quiet).toBeUndefined();
  expect(watched).toMatchObject({ status: 401 });
});
