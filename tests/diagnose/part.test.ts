import { expect, test } from 'vitest';
import { STEPS_FOR_PART } from '../../diagnose/part';
import { explain } from './explain';
import { failure } from './failure';

test('nobody in front of a page can mend the address of a picture', async () => {
  const { turn, turnSentence, steps } = await explain(failure({ type: 'image', status: 404 }));
  expect(turn).toEqual(['site-owner']);
  expect(turnSentence).toBe('It is up to the site’s owner.');
  expect(steps.visitor).toEqual(STEPS_FOR_PART);
});

test.each([
  [400, ['site-owner']],
  [503, ['wait', 'site-owner']],
  [408, ['wait']],
])('a picture that was answered %i is for %j', async (status, turn) => {
  expect(await explain(failure({ type: 'image', status }))).toMatchObject({ turn, steps: { visitor: STEPS_FOR_PART } });
});

test('a page’s own 404 is for whoever typed its address', async () => {
  const { turn, steps } = await explain(failure({ status: 404 }));
  expect(turn[0]).toBe('you');
  expect(steps.visitor).not.toEqual(STEPS_FOR_PART);
});

test.each([401, 403, 407, 429, 451, 511])('a part that was answered %s may be about who asks', async (status) => {
  const { turn, steps } = await explain(failure({ type: 'xmlhttprequest', status }));
  expect(turn.length).toBeGreaterThan(0);
  expect(steps.visitor).not.toEqual(STEPS_FOR_PART);
});

test('a part whose host is not found may be the network’s', async () => {
  const { steps } = await explain(failure({ type: 'script', error: 'net::ERR_NAME_NOT_RESOLVED' }));
  expect(steps.visitor).not.toEqual(STEPS_FOR_PART);
});
