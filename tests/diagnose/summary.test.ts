import { expect, test } from 'vitest';
import { likelyCauses } from '../../diagnose/likely-causes';
import { explain } from './explain';
import { failure } from './failure';

const NGINX = '502 Bad Gateway\n502 Bad Gateway\nnginx/1.22.1';

test('without proof it says that nobody can tell', async () => {
  expect((await explain(failure({ status: 502 }))).summary).toContain('we can’t tell');
});

test('with proof it does not, and the proof is the first cause', async () => {
  const { summary, causes, evidence } = await explain(failure({ status: 502 }), NGINX);
  expect(summary).not.toContain('can’t tell');
  expect(summary).toMatch(/^On the web, .*\.$/);
  expect(causes[0]).toBe(evidence.find(({ grade }) => grade === 'proof')?.says);
});

test('a hint of this very failure is the first cause where there is no proof', async () => {
  const headers = [
    ['server', 'nginx'],
    ['content-type', 'text/html'],
    ['content-length', '248'],
  ] as const;
  const { causes } = await explain(failure({ status: 400, headers }));
  expect(causes[0]).toContain('plain http sent to a port meant for https');
});

test('who merely stands on the way is no cause', async () => {
  const plain = await explain(failure({ status: 404 }));
  const behindCdn = await explain(failure({ status: 404, headers: [['cf-ray', '8f1c2d3e4a5b6c7d-FRA']] }));
  expect(behindCdn.causes).toEqual(plain.causes);
});

test('nor is who only proves to have answered', async () => {
  const plain = await explain(failure({ status: 404 }));
  const own = await explain(failure({ status: 404, headers: [['x-kong-response-latency', '1']] }));
  expect(own.confidence).toBe('sure');
  expect(own.causes).toEqual(plain.causes);
});

test('one cause that two facts tell is told once', () => {
  const fact = { says: 'It was full.', grade: 'hint', isCause: true } as const;
  expect(
    likelyCauses([
      { ...fact, fact: 'A: 1' },
      { ...fact, fact: 'B: 2' },
    ]),
  ).toEqual(['It was full.']);
});
