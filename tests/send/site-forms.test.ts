import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../send/check-result';
import { compareForms, siteForms } from '../../send/site-forms';

describe('the ways to write', () => {
  const rows: [url: string, forms: string[]][] = [
    [
      'https://shop.example/a?b=c#part',
      [
        'https://shop.example/a?b=c',
        'https://www.shop.example/a?b=c',
        'http://shop.example/a?b=c',
        'http://www.shop.example/a?b=c',
      ],
    ],
    [
      'http://www.shop.example',
      ['https://shop.example/', 'https://www.shop.example/', 'http://shop.example/', 'http://www.shop.example/'],
    ],
    [
      'https://wwwshop.example:8443/',
      [
        'https://wwwshop.example:8443/',
        'https://www.wwwshop.example:8443/',
        'http://wwwshop.example:8443/',
        'http://www.wwwshop.example:8443/',
      ],
    ],
    // What has no name has no “www” either.
    ['http://192.0.2.1:8080/a', ['https://192.0.2.1:8080/a', 'http://192.0.2.1:8080/a']],
    ['http://[2001:db8::1]/', ['https://[2001:db8::1]/', 'http://[2001:db8::1]/']],
    ['http://localhost:3000/', ['https://localhost:3000/', 'http://localhost:3000/']],
    ['no address', []],
  ];
  test.each(rows)('%s', (url, forms) => {
    expect(siteForms(url)).toEqual(forms);
  });
});

describe('what they say together', () => {
  const forms = ['https://a.example/', 'https://www.a.example/', 'http://a.example/', 'http://www.a.example/'];
  const to = (url: string): CheckResult => ({
    ...{ at: 0, findings: [], outcome: forms.includes(url) ? 'fine' : 'redirected' },
    steps: [{ url, method: 'HEAD', status: 200, headers: [] }],
  });
  const bad = (outcome: CheckResult['outcome']): CheckResult => ({ ...to('https://a.example/'), outcome });
  const [S, SW, P, PW] = forms.map(to) as [CheckResult, CheckResult, CheckResult, CheckResult];

  const rows: [says: string, results: (CheckResult | undefined)[], told: ReturnType<typeof compareForms>][] = [
    ['all lead to one', [SW, SW, SW, SW], { end: 'https://www.a.example/', failed: 0, httpStays: false }],
    ['all lead to one over http', [P, P, P, P], { end: 'http://a.example/', failed: 0, httpStays: false }],
    ['each stays where it is', [S, SW, P, PW], { failed: 0, httpStays: true }],
    ['one http stays', [S, S, S, PW], { failed: 0, httpStays: true }],
    ['one fails', [S, bad('failed'), S, S], { failed: 1, httpStays: false }],
    ['one is too slow, one is not seen', [S, bad('too-slow'), bad('unseen'), S], { failed: 2, httpStays: false }],
    ['http works, https does not', [bad('failed'), bad('failed'), P, P], { failed: 2, httpStays: false }],
    ['one has not come', [S, undefined, S, S], { failed: 1, httpStays: false }],
    ['nothing works', Array(4).fill(bad('failed')), { failed: 4, httpStays: false }],
  ];
  test.each(rows)('%s', (_, results, told) => {
    expect(compareForms(forms, results)).toEqual(told);
  });
});
