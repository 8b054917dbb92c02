import { expect, test } from 'vitest';
import { reportOf } from '../../diagnose/report';
import { explain } from './explain';
import { failure } from './failure';

test('a report says what is known and what is not, each fact on one line, without the query', async () => {
  const own = failure({ url: 'https://shop.example/cart?session=open-sesame', status: 404 });
  const diagnosis = { ...(await explain(own)), requestIds: [{ name: 'cf-ray', value: '8f1c' }] };
  const report = reportOf(own, diagnosis, [{ fact: 'A: 1\nB: 2', says: 'It was C.' }]);
  expect(report).toBe(
    [
      `${diagnosis.headline} (404 Not Found)`,
      '',
      diagnosis.summary,
      'Where it broke: on the site’s side.',
      diagnosis.turnSentence,
      '',
      'GET https://shop.example/cart?…',
      'When: 2023-11-14T22:13:20.000Z',
      'cf-ray: 8f1c',
      '',
      'How we know:',
      '- A: 1; B: 2: It was C.',
      '- We can’t tell which machine on the site’s side answered: nothing in the answer proves it.',
    ].join('\n'),
  );
});

const since: [count: number, says: string][] = [
  [1, 'When: 2023-11-14T22:13:20.000Z\n'],
  [2, 'When: 2023-11-14T22:13:20.000Z, and once more since\n'],
  [5, 'When: 2023-11-14T22:13:20.000Z, and 4 more times since\n'],
];

test.each(since)('of %i times', async (count, says) => {
  const own = failure({ status: 404, count });
  const diagnosis = await explain(own);
  expect(reportOf(own, diagnosis, diagnosis.evidence)).toContain(says);
});
