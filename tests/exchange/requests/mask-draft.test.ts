import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskDraft } from '../../../exchange/requests/mask-draft';
import { type Draft, EMPTY_DRAFT } from '../../../send/draft';

const SECRET = 'hunter-7-Sesame';
const header = (name: string, value = SECRET): Partial<Draft> => ({ headers: [{ name, value, isOn: true }] });
const body = (kind: Draft['body']['kind'], text: string, fields: Draft['body']['fields'] = []): Partial<Draft> => ({
  body: { kind, text, fields },
});

const rows: [string, Partial<Draft>][] = [
  ['Authorization', header('Authorization', `Bearer ${SECRET}`)],
  ['a header that is switched off', { headers: [{ name: 'Authorization', value: SECRET, isOn: false }] }],
  ['Proxy-Authorization', header('proxy-authorization')],
  ['a cookie', header('Cookie', `sid=${SECRET}`)],
  ['an API key', header('X-Api-Key')],
  ['another API key', header('apikey')],
  ['a CSRF token', header('X-XSRF-TOKEN')],
  ['a parameter of the address', { url: `https://site.example/?access_token=${SECRET}` }],
  ['a password in the address', { url: `https://me:${SECRET}@site.example/` }],
  ['JSON', body('json', `{"user":"me","password":"${SECRET}"}`)],
  ['JSON with escapes', body('json', `{"user":"me", "clientSecret" : "a\\"b${SECRET}"}`)],
  ['JSON that is cut off', body('json', `{"password":"${SECRET}`)],
  ['a number in JSON', body('json', `{"otp": 482913, "x": "${''}"}`)],
  ['a form written as text', body('text', `grant=x&client_secret=${SECRET}`)],
  ['a field of a form', body('form', '', [{ name: 'password', value: SECRET, isOn: true }])],
  ['a text that is not sent', { body: { kind: 'none', text: SECRET, fields: [] } }],
];

test.each(rows)('no secret is kept: %s', (_, part) => {
  const kept = JSON.stringify(maskDraft({ ...EMPTY_DRAFT, ...part }));
  expect(kept).not.toContain(SECRET);
  expect(kept).not.toContain('482913');
});

test('what is no secret stays', () => {
  const draft: Draft = {
    ...EMPTY_DRAFT,
    method: 'POST',
    url: 'https://site.example/a?page=2',
    headers: [{ name: 'Accept', value: 'application/json', isOn: true }],
    body: { kind: 'json', text: '{\n\t"name": "Ada",\n\t"big": 12345678901234567890\n}', fields: [] },
  };
  expect(maskDraft(draft)).toEqual(draft);
});

test('a file is not kept, and a long body is cut', () => {
  const file = new File(['x'], 'a.txt');
  expect(maskDraft({ ...EMPTY_DRAFT, body: { kind: 'file', text: '', fields: [], file } }).body).not.toHaveProperty(
    'file',
  );
  const { text } = maskDraft({ ...EMPTY_DRAFT, body: { kind: 'text', text: 'a '.repeat(50_000), fields: [] } }).body;
  expect(text.length).toBe(20_000);
});

test('whatever the draft holds, masking it ends', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      maskDraft({ ...EMPTY_DRAFT, url: one, ...header(one, other), ...body('json', `${one}{"token":"${other}`) });
    }),
  );
  maskDraft({ ...EMPTY_DRAFT, ...body('json', '"\\'.repeat(100_000)) });
});
