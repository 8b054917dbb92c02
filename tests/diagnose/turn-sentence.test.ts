import { expect, test } from 'vitest';
import type { Turn } from '../../data/shapes';
import { turnSentence } from '../../diagnose/turn-sentence';

// biome-ignore format: a table
const rows: [turn: Turn[], isTime: boolean, sentence: string][] = [
  [[], false, 'Nobody has to do anything.'],
  [['nobody', 'you'], false, 'Nobody has to do anything.'],
  [['wait'], false, 'Wait a little and try again.'],
  [['wait', 'site-owner'], false, 'Wait a little and try again. If it stays, it is up to the site’s owner.'],
  [['wait'], true, 'Try again now.'],
  [['wait', 'site-owner'], true, 'Try again now. If it stays, it is up to the site’s owner.'],
  [['site-owner'], true, 'It is up to the site’s owner.'],
  [['site-owner', 'wait'], false, 'It is up to the site’s owner. It may also pass by itself.'],
  [['you', 'site-owner'], false, 'It is up to you or the site’s owner.'],
  [['you', 'network-admin'], false, 'It is up to you or whoever runs your network. The site can’t change it.'],
];

test.each(rows)('%j, isTime %j: %s', (turn, isTime, sentence) => {
  expect(turnSentence(turn, isTime)).toBe(sentence);
});
