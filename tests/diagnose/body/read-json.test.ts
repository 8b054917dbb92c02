import { expect, test } from 'vitest';
import { memberOf, readJson, textOf } from '../../../diagnose/body/read-json';

const object = '{"a":" b\\n\\u202ec "}';

// biome-ignore format: a table
const bodies: [sentence: string, type: string, text: string, isRead: boolean][] = [
  ['JSON', 'application/json', object, true],
  ['a type that is based on JSON', 'application/problem+json', object, true],
  ['another type', 'text/plain', object, false],
  ['broken JSON', 'application/json', object.slice(1), false],
  ['a list', 'application/json', `[${object}]`, false],
  ['null', 'application/json', 'null', false],
  ['a very long one', 'application/json', `{"a":"${'b'.repeat(100_000)}"}`, false],
  ['a very deep one', 'application/json', '['.repeat(9000), false],
];

test.each(bodies)('%s', (_, type, text, isRead) => {
  expect(readJson({ type, text }) !== undefined).toBe(isRead);
});

test('a member is the object’s own', () => {
  const read = readJson({ type: 'application/json', text: '{"__proto__":{"title":"x"},"a":[1]}' });
  expect([
    memberOf(read, 'title'),
    memberOf(read, 'toString'),
    memberOf([1], 'length'),
    memberOf('a', 'length'),
  ]).toEqual([undefined, undefined, undefined, undefined]);
  expect(memberOf(read, 'a')).toEqual([1]);
});

test('a text is on one line and can be shown', () => {
  const read = readJson({ type: 'application/json', text: object });
  expect([textOf(read, 'a'), textOf({ a: ' \n' }, 'a'), textOf({ a: 1 }, 'a')]).toEqual(['b c', undefined, undefined]);
});
