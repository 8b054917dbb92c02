import { expect, test } from 'vitest';
import { entry, failuresOf } from './read';

const bodyOf = async (type: string, text: string, more: Parameters<typeof entry>[0] = {}) =>
  (await failuresOf([entry({ type, text, ...more })]))[0]?.body?.text;

const PAGE = `<!doctype html><html><head><title> Not
 found </title><style>h1{color:red}</style><script>var a = "<p>no</p>";</script></head><body><!-- no -->
<h1>Gone &amp; forgotten</h1><noscript>no</noscript><template><p>no</p></template>
<p>Ask <b>the</b> owner.<br>Or wait.</p><svg><title>no</title></svg><pre>line 1
  line 2</pre><ul><li>One<li>Two</ul></body></html>`;

const texts: [what: string, type: string, text: string, kept: string | undefined][] = [
  [
    'a page',
    'text/html;charset=utf-8',
    PAGE,
    'Not found\nGone & forgotten\nAsk the owner.\nOr wait.\nline 1\nline 2\nOne\nTwo',
  ],
  ['a page that is never closed', 'text/html', '<head><title>A</title><h1>B<p>C', 'A\nB\nC'],
  ['a page with nothing to see', 'text/html', '<script>1</script>', undefined],
  ['hostile text', 'text/html', '<p>a\u0000b\u202ec</p>', 'a\ufffdb\ufffdc'],
  ['plain text', 'text/plain', 'a\r\nb\u001b[31m', 'a\nb\ufffd[31m'],
  ['XML', 'application/xml', '<Error/>', '<Error/>'],
  ['a picture', 'image/png', 'PNG', undefined],
  ['no type', '', 'text', undefined],
  [
    'problem details',
    'application/problem+json; charset=utf-8',
    '{"trace":"x","status":400,"title":"No","detail":"Too long","type":"https://a.example/?key=k","more":{}}',
    '{"type":"https://a.example/?key=•••","title":"No","status":400,"detail":"Too long"}',
  ],
  [
    'GraphQL errors',
    'application/graphql-response+json',
    '{"data":{"me":1},"errors":[{"message":"No","locations":[],"path":["a",0],"extensions":{"code":"X_Y","stack":"z"}}]}',
    '{"errors":[{"message":"No","code":"X_Y","path":["a",0]}]}',
  ],
  ['other JSON', 'application/json', '{"error": {"code": "NOT_FOUND"}}', '{"error":{"code":"NOT_FOUND"}}'],
  ['broken JSON', 'application/json', '{"error": ', '{"error":'],
  [
    'secrets in JSON',
    'application/json',
    '{"token":"sesame","cookie":"a=b","n":1}',
    '{"token":"•••","cookie":"•••","n":1}',
  ],
  [
    'secrets in a text',
    'text/plain',
    'password=sesame&page=2\nCookie: a=b; c=d\nok',
    'password=•••&page=2\nCookie: •••\nok',
  ],
  [
    'a key in a sentence',
    'text/html',
    '<p>The key sk_live_51Hd8fK2eZvKYlo2C9aB3xQ7mN4pR6tW8 has expired.</p>',
    'The key ••• has expired.',
  ],
];

test.each(texts)('of %s', async (_, type, text, kept) => {
  expect(await bodyOf(type, text)).toBe(kept);
});

test('a body in base64 is UTF-8', async () => {
  const text = Buffer.from('Größe').toString('base64');
  expect(await bodyOf('text/plain', text, { encoding: 'base64' })).toBe('Größe');
  expect(await bodyOf('text/plain', '%%%', { encoding: 'base64' })).toBeUndefined();
});

test.each([
  ['text/plain', 'word '.repeat(1_000_000)],
  ['text/html', `<style>${'x'.repeat(100_000)}</style>${'<p>word</p>'.repeat(100_000)}`],
  ['text/html', `<p>${'word '.repeat(1_000_000)}`],
  ['text/html', `${'<a>'.repeat(100_000)}${'</b>'.repeat(100_000)}`],
  ['application/json', JSON.stringify({ words: Array.from({ length: 10_000 }, () => 'word') })],
  ['application/json', '['.repeat(50_000) + ']'.repeat(50_000)],
])('%s is cut to 5,000 units', async (type, text) => {
  expect((await bodyOf(type, text))?.length ?? 0).toBeLessThanOrEqual(5000);
});

test('at most five GraphQL errors of 300 units', async () => {
  const errors = Array.from({ length: 9 }, () => ({ message: 'm'.repeat(1000) }));
  const { errors: kept } = JSON.parse((await bodyOf('application/json', JSON.stringify({ errors }))) ?? '');
  expect(kept.map(({ message }: { message: string }) => message.length)).toEqual([300, 300, 300, 300, 300]);
});

test.each([
  ['no errors', { data: {}, errors: [] }],
  ['errors of something else', { errors: [{ message: 'a' }], items: [] }],
  ['errors that are none', { errors: ['a'] }],
])('a good answer with %s is none that failed', async (_, json) => {
  const answer = entry({ status: 200, type: 'application/json', text: JSON.stringify(json) });
  expect(await failuresOf([answer])).toEqual([]);
});
