import { describe, expect, test } from 'vitest';
import type { Failure } from '../../../capture/failure';
import { reports } from '../../../exchange/reports/report';
import { failure } from '../../diagnose/failure';
import { report } from './some-failures';

const sign = { from: 'proxy', host: 'proxy.corp.example', port: 3128, scheme: 'basic', realm: 'SECRET' } as const;

const SECRETS: [what: string, facts: Partial<Failure>][] = [
  ['a value in the address', { url: 'https://shop.example/?card=SECRET&x' }],
  ['a session in the path', { url: 'https://shop.example/a;jsessionid=SECRET/b' }],
  ['an e-mail address', { url: 'https://shop.example/u/SECRET@mail.example' }],
  ['a value on the way here', { redirects: [{ url: 'https://shop.example/?card=SECRET', status: 302 }] }],
  ['the path of whoever asked', { type: 'image', initiator: 'https://shop.example/SECRET' }],
  ['the proxy’s realm', { status: 407, signIn: sign }],
  ['the site’s realm', { status: 401, signIn: { ...sign, from: 'site', host: 'shop.example' } }],
  ['a challenge’s realm', { status: 401, headers: [['www-authenticate', 'Basic realm="SECRET"']] }],
  ['a machine’s name', { headers: [['via', '1.1 SECRET (squid/5.7)']] }],
  ['a reason with an address', { reason: 'No SECRET@mail.example' }],
  ['an answer', { body: { type: 'text/plain', text: 'The SECRET is out' } }],
  ['a file on one’s own disk', { url: 'file:///home/SECRET/plan.html', status: undefined, error: 'net::ERR_X' }],
  ['a preflight’s header', { preflight: { status: 403, headers: [['link', '<?q=SECRET>']] } }],
];

describe.each(reports)('%s', (to) => {
  test.each(SECRETS)('does not tell %s', async (_, facts) => {
    expect(await report(to, failure({ status: 502, ...facts }))).not.toContain('SECRET');
  });

  test('does not tell values in the address of the page', async () => {
    const own = failure({ status: 502, type: 'image' });
    const pageUrl = 'https://shop.example/?card=SECRET';
    expect(await report(to, own, { pageUrl })).not.toContain('SECRET');
    expect(await report(to, own, { pageUrl, isRedacted: false })).toContain('card=SECRET');
  });

  test('does not tell IP addresses', async () => {
    const own = failure({ status: 502, ip: '203.0.113.7', reason: 'at 203.0.113.7' });
    expect(await report(to, own)).not.toContain('203.0.113');
  });
});

test.each(SECRETS)('everything tells %s to whoever is to know', async (_, facts) => {
  expect(await report('everything', failure({ status: 502, ...facts }), { isRedacted: false })).toContain('SECRET');
});

test('a proxy is named to those who run it, and to nobody else', async () => {
  const own = failure({ status: 407, signIn: sign, proxy: { host: 'proxy.corp.example', port: 3128 } });
  expect(await report('for-it', own)).toContain('proxy.corp.example:3128');
  for (const to of ['for-owner', 'everything'] as const)
    expect(await report(to, own), to).not.toMatch(/corp\.example|3128/);
});
