import { expect, test } from 'vitest';
import type { Failure } from '../../capture/failure';
import { unknownOf } from '../../diagnose/unknown';
import { failure } from './failure';

const http = 'http://shop.example/cart';
const which = 'We can’t tell which machine on the site’s side answered';
const whose = 'says that it made this answer itself. Whose machine that is, nothing in the answer proves.';
const made = (by: string) => ({ headers: [['proxy-status', `${by}; error=http_request_denied`]] as const });

// biome-ignore format: a table
const rows: [sentence: string, facts: Partial<Failure>, says: string[]][] = [
  ['an answer that may be any machine’s', { status: 400 }, [`${which}: nothing in the answer proves it.`]],
  ['without encryption it may be anybody’s', { status: 400, url: http }, [`${which}, or whether somebody on the way wrote the answer, since the connection is not encrypted: nothing in the answer proves it.`]],
  ['nobody is on the way to this very machine', { status: 400, url: 'http://localhost:3000/' }, [`${which}: nothing in the answer proves it.`]],
  ['a machine that names itself', { status: 403, ...made('"Edge 7"') }, [`A machine on the way that calls itself “Edge 7” ${whose}`]],
  ['no answer, so nobody wrote one', { error: 'net::ERR_FAILED' }, []],
  ['a good answer is not asked about', { status: 200, error: 'net::ERR_FAILED' }, []],
];

test.each(rows)('%s', (_, facts, says) => {
  expect(unknownOf(failure(facts), 'unknown')).toEqual(says);
});

test('nothing is unknown of who is known', () => {
  expect(unknownOf(failure({ status: 502 }), 'cdn')).toEqual([]);
});
