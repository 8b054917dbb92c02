import { expect, test } from 'vitest';
import { impactOf } from '../../diagnose/impact';
import { failure } from './failure';

const page = 'https://shop.example';
const parts: [what: string, facts: Parameters<typeof failure>[0], impact: string | undefined][] = [
  ['the page itself', { type: 'main_frame' }, undefined],
  [
    'a picture',
    { type: 'image', initiator: page },
    'A picture may be missing. The rest of the page does not depend on it.',
  ],
  [
    'a script of another host',
    { type: 'script', initiator: page, url: 'https://cdn.example.net/a.js' },
    'A script did not load, so something on the page may not react or may be missing. It was asked of another host, cdn.example.net.',
  ],
  [
    'a font of a host below the page’s',
    { type: 'font', initiator: page, url: 'https://static.shop.example/a.woff2' },
    'A font did not load, so some text may look different. It can still be read.',
  ],
  [
    'a report, and nobody knows who asked',
    { type: 'beacon', url: 'https://stats.example.net/' },
    'The page only wanted to report something. You will most likely notice nothing.',
  ],
  [
    'a type that browsers may invent',
    { type: 'made_up' },
    'It is a part of the page, so something on it may be missing.',
  ],
  [
    'an address that is none',
    { type: 'image', url: '', initiator: 'null' },
    'A picture may be missing. The rest of the page does not depend on it.',
  ],
];

test.each(parts)('%s', (_, facts, impact) => {
  expect(impactOf(failure(facts))).toBe(impact);
});
