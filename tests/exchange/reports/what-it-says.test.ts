import { describe, expect, test } from 'vitest';
import { type Report, reports } from '../../../exchange/reports/report';
import { failure } from '../../diagnose/failure';
import { report, SEEN_WITH, SOME_FAILURES } from './some-failures';

type Name = keyof typeof SOME_FAILURES;

const LOCAL = 'When: Tuesday 14 November 2023, 23:13:20 (Europe/Berlin, GMT+01:00)';
const UTC = 'In UTC: 2023-11-14T22:13:20.000Z';
const SEEN = 'Seen with Firefox 144 on Linux; written by the extension What Broke? 0.1.0.';

/** What every reader is told of a failure. */
const TOLD: [name: Name, says: string[]][] = [
  [
    'a proxy’s 407',
    [
      'I opened this page, and it failed:',
      'Failed with: 407 Proxy Authentication Required',
      'GET https://shop.example/',
      'Status 407',
      'net::ERR_TUNNEL_CONNECTION_FAILED',
      'Where it broke: at the proxy.',
      'The failure was made by a proxy on the way (proven by what it sent).',
      'proof: ',
      `curl --proto '=http,https' --globoff --max-redirs 0 --include`,
    ],
  ],
  [
    'a 404',
    [
      'Failed with: 404 Not Found',
      `${LOCAL}, and 2 more times since`,
      'The last time: 2023-11-14T22:14:20.000Z',
      'Where it broke: on the site’s side.',
      'Who made the failure can’t be told: nothing proves it.',
      'We can’t tell which machine on the site’s side answered',
      'on the way: ',
    ],
  ],
  [
    'nginx’s 502 on a part',
    [
      'I was on this page:',
      'https://shop.example/checkout?card=•••',
      'It asked for data, which failed:',
      'POST https://api.shop.example/prices',
      'Failed with: 502 Bad Gateway',
      'x-request-id: 0f8fad5b',
      `--request 'POST' --header 'Origin: https://shop.example' --url 'https://api.shop.example/prices'`,
      'It asks with POST, which may change something: run it only where that does no harm.',
      'Open the page in a browser',
    ],
  ],
  ['Cloudflare’s 522', ['Failed with: 522 ', 'cf-ray: 8f1c2a3b4c5d6e7f-FRA', 'delivery network (CDN)']],
  [
    'a name not found',
    [
      'I opened this page,',
      'http://old.example/',
      'and was sent on to this one, which failed:',
      'net::ERR_NAME_NOT_RESOLVED',
      'No answer was seen. ',
      'Open the address in a browser',
    ],
  ],
  ['an expired certificate', ['net::ERR_CERT_DATE_INVALID', 'Where it broke: we can’t tell, somewhere between me and']],
  [
    'a CORS refusal',
    [
      'Where it broke: in my browser.',
      'The answer names https://other.example as the only site that may read it',
      `--header 'Origin: https://shop.example' --url 'https://api.example/prices'`,
      'It does not check CORS as a browser does',
    ],
  ],
  ['what an extension stopped', ['no command can show it', 'I was on this page:']],
];

describe.each(reports)('%s', (to) => {
  test.each(TOLD)('of %s', async (name, says) => {
    const text = unescaped(await report(to, SOME_FAILURES[name], { pageUrl: 'https://shop.example/checkout?card=1' }));
    for (const line of [...says, LOCAL, UTC, SEEN, 'Only this browser’s view is known']) expect(text).toContain(line);
  });
});

const FOR_ONE: [to: Report, name: Name, says: string[], not: string[]][] = [
  [
    'for-it',
    'a proxy’s 407',
    [
      'As far as I can tell, it is about the network or the proxy here.',
      'proof: Sign-in asked by proxy.corp.example:3128 (basic)',
      `--proxy 'http://proxy.corp.example:3128'`,
      'on the network that I use',
    ],
    ['What to check first', 'What it does to the page'],
  ],
  ['for-it', 'a 404', ['Could you make sure that nothing on our network causes it?'], ['it is about the network']],
  [
    'for-owner',
    'a proxy’s 407',
    ['Could you make sure that nothing on your side causes it?', 'My browser used a proxy'],
    ['corp.example', '3128', '--proxy'],
  ],
  [
    'for-owner',
    'a 404',
    [
      'As far as I can tell, it is about your site.',
      'What it does to the page: The page itself failed',
      'What to check first:\n\n- ',
      'No id of the request was seen; search the logs by time and address.',
    ],
    ['network that I use', '—'],
  ],
  [
    'for-owner',
    'nginx’s 502 on a part',
    [
      'What it does to the page: The page asked for data',
      'To find this request in the logs:\n\n    x-request-id: 0f8f',
    ],
    [],
  ],
  [
    'everything',
    'nginx’s 502 on a part',
    [
      '## What I did\n',
      '## Ids to find it in the logs\n\n- `x-request-id: 0f8fad5b`\n',
      'The way: You (passed) → Server (can’t be told) → Site (broke here)',
      '```\nServer: nginx/1.25.3\nX-Request-Id: 0f8fad5b\n```',
      '```sh\ncurl ',
      '- Kind of request: `xmlhttprequest`',
      '- Asked for by: `https://shop.example`',
      '## Common causes\n',
      '## What the site’s owner can check\n',
    ],
    ['Hello', 'Thank you'],
  ],
];

test.each(FOR_ONE)('%s of %s says what only this reader needs', async (to, name, says, not) => {
  const text = unescaped(await report(to, SOME_FAILURES[name], { pageUrl: 'https://shop.example/' }));
  for (const line of says) expect(text).toContain(line);
  for (const line of not) expect(text).not.toContain(line);
});

test.each(reports)('%s: where little is known, nothing is made up', async (to) => {
  const seenWith = { version: '1.0' };
  const text = await report(to, failure({ url: 'https://shop.example/a…z', status: 404, type: 'image' }), { seenWith });
  expect(text).toContain('A page that I had open asked for a picture, which failed:');
  expect(text).toContain('Written by the extension What Broke? 1.0.');
  expect(text).toContain('In UTC: 2023-11-14T22:13:20.000Z\n');
  expect(text).toContain('The address was too long to be kept whole');
  expect(text).not.toMatch(/curl|When: |undefined/);
});

test.each(reports)('%s: a kind of request that nobody knows is something of the page’s', async (to) => {
  for (const type of ['valueOf', '__proto__', 'speculation'])
    expect(await report(to, failure({ type, status: 404 }))).toContain('something that belongs to it');
});

test('the same time reads as each clock shows it', async () => {
  const at = (timeZone: string) => report('for-it', SOME_FAILURES['a 404'], { seenWith: { ...SEEN_WITH, timeZone } });
  expect(await at('Asia/Kolkata')).toContain('Wednesday 15 November 2023, 03:43:20 (Asia/Kolkata, GMT+05:30)');
  expect(await at('America/New_York')).toContain('Tuesday 14 November 2023, 17:13:20 (America/New_York, GMT-05:00)');
  expect(await at('Nowhere/Land')).not.toContain('Nowhere');
});

/** Without what keeps Markdown from reading a text as its own. */
function unescaped(text: string): string {
  return text.replace(/\\(?=[\p{P}\p{S}])/gu, '');
}
