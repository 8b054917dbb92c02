import { expect, test } from 'vitest';
import { howWeKnow } from '../../diagnose/how-we-know';
import { explain } from './explain';
import { failure } from './failure';

test('a header’s value is told in the place of what the header is for, and nothing is told twice', async () => {
  const own = failure({
    status: 405,
    method: 'POST',
    headers: [
      ['allow', 'GET, HEAD'],
      ['via', '1.1 varnish'],
      ['server-timing', 'db;dur=53'],
    ],
  });
  const diagnosis = await explain(own);
  const evidence = howWeKnow(own, diagnosis);
  const facts = evidence.map(({ fact }) => fact);
  expect(new Set(facts).size).toBe(facts.length);
  const allow = evidence.find(({ fact }) => fact === 'Allow: GET, HEAD');
  expect(allow?.says).toContain('POST');
  expect(allow?.says).not.toBe(diagnosis.evidence.find(({ fact }) => fact === 'Allow: GET, HEAD')?.says);
  expect(facts).toContain('Server-Timing: db;dur=53');
});

test('a graded fact keeps what it tells of who answered', async () => {
  const own = failure({ status: 503, headers: [['via', '1.1 heroku-router']] });
  const diagnosis = await explain(own);
  const graded = diagnosis.evidence.filter(({ grade }) => grade);
  expect(graded.length).toBeGreaterThan(0);
  expect(howWeKnow(own, diagnosis)).toEqual(expect.arrayContaining(graded));
});
