import { expect, test } from 'vitest';
import type { Failure } from '../../capture/failure';
import { findFailure, type Meant } from '../../store/find-failure';
import { newTab, type Tab } from '../../store/tab';
import { failure, pageWith } from '../diagnose/failure';

const LOGO = 'https://shop.example/logo.png';
const part = (requestId: string, facts: Partial<Failure> = {}) => failure({ requestId, url: LOGO, ...facts });

const tab: Tab = {
  ...newTab(),
  pages: [
    pageWith({ failures: [part('old', { firstAt: 1.5 }), part('only before', { url: 'https://shop.example/old' })] }),
    pageWith({
      own: failure({ requestId: 'own', redirects: [{ url: 'https://shop.example/moved', status: 302 }] }),
      failures: [
        part('first'),
        part('again', { firstAt: 3 }),
        part('gone', { url: 'https://a.example/', isForgotten: true }),
      ],
    }),
  ],
  navigation: {
    requestId: 'waits',
    url: '',
    at: 9,
    failure: failure({ requestId: 'waits', url: 'https://new.example/' }),
  },
};

const rows: [meant: Meant, found: string | undefined][] = [
  [{ url: LOGO }, 'again'],
  [{ url: 'https://shop.example/cart' }, 'own'],
  [{ url: 'https://shop.example/moved' }, 'own'],
  [{ url: 'https://shop.example/old' }, 'only before'],
  [{ url: 'https://new.example/' }, 'waits'],
  [{ url: 'https://shop.example/fine' }, undefined],
  [{ url: 'https://a.example/' }, undefined],
  [{ firstAt: 1.5 }, 'old'],
  [{ firstAt: 1.5, url: 'https://new.example/' }, 'old'],
  [{ firstAt: 0 }, undefined],
  [{}, undefined],
];
test.each(rows)('%o is meant by %s', (meant, found) => {
  expect(findFailure(tab, meant)?.requestId).toBe(found);
});
