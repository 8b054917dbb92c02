import { expect, test } from 'vitest';
import type { Failure } from '../../../capture/failure';
import { problemEvidence } from '../../../diagnose/body/problem-evidence';
import { howWeKnow } from '../../../diagnose/how-we-know';
import { explain } from '../explain';
import { failure } from '../failure';

const PROBLEM = 'application/problem+json';
const credit = { title: 'Not enough credit', status: 403, detail: 'You have 30, but that costs 50.' };
const answered = (content: unknown, type = PROBLEM, facts: Partial<Failure> = {}) =>
  failure({ status: 403, body: { type, text: JSON.stringify(content) }, ...facts });

// biome-ignore format: a table
const read: [sentence: string, content: unknown, type: string, quoted: string[]][] = [
  ['title and detail', credit, PROBLEM, ['Not enough credit', 'You have 30, but that costs 50.']],
  ['a title alone', { title: 'No' }, PROBLEM, ['No']],
  ['a detail alone', { detail: 'None left' }, PROBLEM, ['None left']],
  ['the same twice', { title: 'No', detail: 'No' }, PROBLEM, ['No']],
  ['control characters within JSON’s escapes', { title: 'N\u0000o\n\u2066!' }, PROBLEM, ['N o !']],
  ['long ones are cut', { title: 'x'.repeat(300), detail: 'y'.repeat(500) }, PROBLEM, [`${'x'.repeat(199)}…`, `${'y'.repeat(399)}…`]],
  ['the same members under another type', credit, 'application/json', ['Not enough credit', 'You have 30, but that costs 50.']],
  ['a title is not yet a problem', { title: 'Shoes', detail: 'Red' }, 'application/json', []],
  ['nor is a status that tells of none', { ...credit, status: 200 }, 'application/json', []],
  ['neither title nor detail', { type: 'about:blank', status: 403 }, PROBLEM, []],
  ['what is no text', { title: 7, detail: ['a'] }, PROBLEM, []],
  ['what is no object', [credit], PROBLEM, []],
  ['another language', credit, 'text/html', []],
];

test.each(read)('%s', (_, content, type, quoted) => {
  const { fact = '', says = '' } = problemEvidence(answered(content, type)) ?? {};
  expect([...`${fact}\n${says}`.matchAll(/“([^”]*)”/g)].map(([, text]) => text)).toEqual(quoted);
});

test('tells that the app or a gateway wrote it, and proves nothing', async () => {
  const told = await explain(answered(credit));
  expect(told).toMatchObject({ party: 'unknown', confidence: 'unsure' });
  expect(told.causes[0]).toMatch(/^The site’s program, or a gateway in front of it, gives this reason: “You have 30/);
  expect(told.evidence.filter(({ fact }) => fact.startsWith('The answer says'))).toMatchObject([{ grade: 'hint' }]);
});

test('what is quoted need not be announced as well', async () => {
  const headers = [['content-type', PROBLEM]] as const;
  const [quoted, unread] = [answered(credit, PROBLEM, { headers }), answered({}, PROBLEM, { headers })];
  const facts = async (one: Failure) => howWeKnow(one, await explain(one)).map(({ fact }) => fact);
  expect((await facts(quoted)).join('\n')).not.toContain('Content-Type');
  expect(await facts(quoted)).toContain('The answer says: “Not enough credit”');
  expect(await facts(unread)).toContain(`Content-Type: ${PROBLEM}`);
});
