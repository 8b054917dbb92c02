import { expect, test } from 'vitest';
import { jsonTrouble } from '../../exchange/json-trouble';

test.each([
  ['{"a": 1}', undefined],
  ['12', undefined],
  ['{"a": 1,\n  b}', { line: 2, column: 3, endsEarly: false }],
  ['[1,\r\n2,\r\n]', { line: 3, column: 1, endsEarly: false }],
  ['{"a":', { line: 1, column: 6, endsEarly: true }],
  ['', { line: 1, column: 1, endsEarly: true }],
])('%j', (text, trouble) => {
  expect(jsonTrouble(text)).toEqual(trouble);
});
