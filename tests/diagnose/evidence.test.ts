import { expect, test } from 'vitest';
import { explain } from './explain';
import { failure } from './failure';

const told: [what: string, headers: [string, string][], vendors: [vendor: string, grade: string][]][] = [
  [
    'Cloudflare’s own error',
    [
      ['cf-error-type', '1016'],
      ['cf-ray', '8f1c2d3e4a5b6c7d-FRA'],
    ],
    [
      ['cloudflare', 'proof'],
      ['cloudflare', 'path'],
    ],
  ],
  ['Cloudflare on the way', [['cf-ray', '8f1c2d3e4a5b6c7d-FRA']], [['cloudflare', 'path']]],
  ['Amazon’s firewall', [['x-amzn-waf-action', 'captcha']], [['aws-waf', 'proof']]],
  ['a header of nobody’s', [['server', 'made-up']], []],
];

test('a fact that proves something of a vendor is not told again as one that merely met it', async () => {
  const { evidence } = await explain(failure({ status: 522, headers: [['cf-ray', '8f1c2d3e4a5b6c7d-FRA']] }));
  const facts = evidence.filter(({ vendor }) => vendor === 'cloudflare');
  expect(facts.map(({ grade }) => grade)).toEqual(['proof']);
});

test.each(told)('%s names the vendor whose page explains more', async (_, headers, vendors) => {
  const { evidence } = await explain(failure({ status: 403, headers }));
  expect(evidence.flatMap(({ vendor, grade }) => (vendor ? [[vendor, grade]] : []))).toEqual(vendors);
});
