import { expect, test } from 'vitest';
import type { Evidence } from '../../diagnose/diagnosis';
import { vendorMeanings } from '../../diagnose/vendor-meaning';
import { failure } from './failure';

const proof = (vendor: string, fact: string, code?: string): Evidence => ({
  vendor,
  fact,
  says: '',
  grade: 'proof',
  code,
});

const cases: [what: string, status: number, evidence: Evidence[], ids: string[]][] = [
  ['Cloudflare’s number', 530, [proof('cloudflare', '1016')], ['vendors/cloudflare/1016', 'vendors/cloudflare/530']],
  [
    'a name in a header',
    503,
    [proof('squid', 'X: ERR_DNS_FAIL 0')],
    ['vendors/squid/ERR_DNS_FAIL', 'vendors/squid/503'],
  ],
  [
    'the same twice',
    530,
    [proof('cloudflare', '1016'), proof('cloudflare', '1016')],
    ['vendors/cloudflare/1016', 'vendors/cloudflare/530'],
  ],
  [
    'a code that the page names',
    400,
    [proof('nginx', 'The page says: “plain HTTP”', '497')],
    ['vendors/nginx/497', 'vendors/nginx/400'],
  ],
  [
    'what the page names comes before what only looks like a code',
    403,
    [proof('cloudflare', 'X: 1016'), proof('cloudflare', 'The page says: “1020”', '1020')],
    ['vendors/cloudflare/1020', 'vendors/cloudflare/1016', 'vendors/cloudflare/403'],
  ],
  ['who was merely on the way', 530, [{ ...proof('cloudflare', '1016'), grade: 'path' }], []],
  ['no vendor', 404, [{ fact: 'Status 404', says: '' }], []],
  ['two vendors, each of whom says that it was it', 502, [proof('cloudflare', '1016'), proof('nginx', 'x')], []],
  ['an answer that is no failure', 202, [proof('aws-waf', 'challenge')], []],
];

test.each(cases)('%s', (_, status, evidence, ids) => {
  expect(vendorMeanings(failure({ status }), `statuses/${status}`, evidence)).toEqual(ids);
});

test('what the browser knows better, no vendor overrules', () => {
  const squid = [proof('squid', 'X-Squid-Error: ERR_CACHE_ACCESS_DENIED 0')];
  expect(vendorMeanings(failure({ status: 407 }), 'failures/unexpected-proxy-auth', squid)).toEqual([]);
});

test('a wall’s 202 counts only where the browser hid it', () => {
  const wall = [proof('aws-waf', 'X-Amzn-Waf-Action: challenge')];
  expect(vendorMeanings(failure({ status: 202 }), 'classes/network', wall)).toEqual([]);
  const hidden = failure({ status: 202, error: 'net::ERR_BLOCKED_BY_ORB' });
  expect(vendorMeanings(hidden, 'failures/blocked-wrong-kind', wall)).toContain('vendors/aws-waf/202');
});
