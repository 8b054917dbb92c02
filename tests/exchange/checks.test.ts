import { describe, expect, test } from 'vitest';
import { type CheckedAddress, checkedAddress } from '../../exchange/checks/checked-address';
import { writeCheckCsv } from '../../exchange/checks/write-check-csv';
import { writeCheckJson } from '../../exchange/checks/write-check-json';
import { writeCheckMarkdown } from '../../exchange/checks/write-check-markdown';
import type { CheckResult } from '../../send/check-result';

const AT = Date.UTC(2026, 10, 24);
const step = {
  url: 'https://site.example/',
  method: 'GET',
  status: 200,
  headers: [['server', 'nginx']] as const,
  took: 12,
  ip: '192.0.2.1',
};
const result = (more: Partial<CheckResult> = {}): CheckResult => ({
  at: AT,
  outcome: 'fine',
  steps: [step],
  findings: [],
  took: 12,
  ...more,
});
const checked = (more: Partial<CheckedAddress> = {}): CheckedAddress => ({
  url: 'https://site.example/',
  result: result(),
  ...more,
});

const missing = checked({
  url: 'https://site.example/a|b',
  headline: 'Nothing was found at this address',
  result: result({
    outcome: 'failed',
    steps: [
      { ...step, status: 302 },
      { ...step, url: 'https://site.example/`b`', status: 404, reason: '<b>No' },
    ],
    findings: ['downgrade'],
    head: { status: 405 },
    waits: 1,
  }),
});

describe('results of a check', () => {
  test('as CSV', () => {
    expect(writeCheckCsv([checked(), missing]).split('\r\n')).toEqual([
      'address,result,status,redirects,ends at,milliseconds,IP address,server,diagnosis,remarks,checked at',
      'https://site.example/,fine,200,0,https://site.example/,12,192.0.2.1,nginx,,,2026-11-24T00:00:00.000Z',
      'https://site.example/a|b,failed,404,1,https://site.example/`b`,12,192.0.2.1,nginx,Nothing was found at this address,"downgrade; HEAD failed with 405, asked again with GET; waited once as the site asked",2026-11-24T00:00:00.000Z',
      '',
    ]);
  });

  test('as CSV hold no formula', () => {
    const server = [['server', '=HYPERLINK("http://evil.example")']] as const;
    const csv = writeCheckCsv([
      checked({ result: result({ steps: [{ ...step, headers: server }], error: '@SUM(1)' }) }),
    ]);
    expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    expect(csv).toContain("'@SUM(1)");
  });

  test('as JSON, step by step', () => {
    const { addresses, ...about } = JSON.parse(writeCheckJson([missing], AT));
    expect(about).toEqual({ format: 'what-broke-check', version: 1, exportedAt: '2026-11-24T00:00:00.000Z' });
    expect(addresses[0]).toMatchObject({
      url: missing.url,
      diagnosis: missing.headline,
      outcome: 'failed',
      head: { status: 405 },
    });
    expect(addresses[0].steps.map(({ status }: { status: number }) => status)).toEqual([302, 404]);
  });

  test('as Markdown, a table and how each failed, in which nothing from the network is markup', () => {
    expect(writeCheckMarkdown([checked(), missing])).toBe(`# Checked: 2 addresses, 1 not fine

| address | result | redirects | ms | ends at |
| --- | --- | --: | --: | --- |
| \`https://site.example/\` | 200 | 0 | 12 |  |
| \`https://site.example/a%7Cb\` | 404 | 1 | 12 | \`\` https://site.example/\`b\` \`\` |

## \`https://site.example/a|b\`

Nothing was found at this address. Checked on 2026-11-24T00:00:00.000Z.

1. \`GET https://site.example/\`: 302 from \`192.0.2.1\`
1. \`\` GET https://site.example/\`b\` \`\`: 404 \\<b\\>No from \`192.0.2.1\`

- downgrade
- HEAD failed with 405, asked again with GET
- waited once as the site asked
`);
  });

  test('too slow is no status', () => {
    expect(writeCheckMarkdown([checked({ result: result({ outcome: 'too-slow', took: undefined }) })])).toContain(
      '| too slow |',
    );
  });
});

test.each([
  ['CSV', writeCheckCsv],
  ['JSON', (all: CheckedAddress[]) => writeCheckJson(all, AT)],
  ['Markdown', writeCheckMarkdown],
])('%s holds no secret of an address as it was entered', (_, write) => {
  const text = write([checkedAddress('https://me:hush-1@site.example/?access_token=hush-2&page=7#hush-3', result())]);
  expect(text).toContain('https://site.example/?access_token=•••&page=7');
  expect(text).not.toContain('hush');
});
