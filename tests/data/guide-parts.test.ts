import { describe, expect, test } from 'vitest';
import type { AnyGuide } from '../../data/guide';
import { entries, guides, sentences } from './knowledge';
import iana from './lists/iana-status-codes.json';

const registered = new Set(iana.rows.map(({ code }) => `statuses/${code}`));
const written = guides.flatMap(([path, guide]) => (guide ? [[path, guide] as const] : []));
const standard = written.filter(([path]) => registered.has(path));
const standardErrors = standard.filter(([path]) => /^statuses\/[45]/.test(path));

test('every status, class and failure has a guide', () => {
  const without = guides.flatMap(([path, guide]) => (guide ? [] : [path]));
  expect(without.map((path) => `add export const guide to data/${path}.ts`)).toEqual([]);
  expect(guides.length).toBe(entries.length);
});

describe.each(written)('%s', (_, guide) => {
  test('says what it means in one sentence of at most 140 characters', () => {
    expect(sentences(guide.meaning)).toHaveLength(1);
    expect(guide.meaning).toMatch(/^.{10,139}[.]$/);
  });

  test('compares itself with daily life in one to three sentences', () => {
    expect(sentences(guide.inOtherWords).length, guide.inOtherWords).toBeOneOf([1, 2, 3]);
    expect(guide.inOtherWords).toMatch(/^.{30,319}[.?!]$/);
  });

  test('has an exact definition of at most 600 characters', () => {
    expect(guide.definition).toMatch(/^.{40,599}[.]$/);
  });

  test('asks what people ask, and answers in one to four sentences', () => {
    for (const { question, answer } of guide.questions ?? []) {
      expect(question).toMatch(/^.{8,120}\?$/);
      expect(sentences(answer).length, answer).toBeOneOf([1, 2, 3, 4]);
      expect(answer).toMatch(/[.]$/);
    }
  });

  test('has no placeholder: nobody’s host is known here', () => {
    expect(JSON.stringify({ ...guide, example: undefined })).not.toMatch(/\{(site|proxy)\}/);
  });
});

const statusGuides = written.filter(([path]) => path.startsWith('statuses/'));

test.each(statusGuides)('%s has a state, and says whose it is if one vendor’s alone', (path, { state, vendor }) => {
  expect(state, 'state').toBeDefined();
  if (registered.has(path)) expect(state).toBeOneOf(['standard', 'draft', 'deprecated', 'reserved']);
  else expect(state).toBeOneOf(['vendor', 'unofficial']);
  if (vendor) expect(state).toBe('vendor');
});

const REQUIRED: Record<string, (guide: AnyGuide) => unknown> = {
  'what the standard asks': ({ requires }) => requires && requires.server.length + requires.client.length > 0,
  'a common misunderstanding': ({ misunderstanding }) => misunderstanding,
  'when to use it and when not': ({ use }) => use && use.when.length > 0 && use.not.length > 0,
  'an example': ({ example }) => example,
  headers: ({ headers }) => headers && headers.length > 0,
  caching: ({ caching }) => caching,
  'sending it again': ({ retry }) => retry,
  'two questions': ({ questions = [] }) => questions.length >= 2,
};

test.each(standardErrors)('%s, a standard error, has every part', (path, guide) => {
  const missing = Object.entries(REQUIRED).filter(([, has]) => !has(guide));
  expect(missing.map(([part]) => `add to data/${path}.ts: ${part}`)).toEqual([]);
});

test.each(standard)('%s names the section for all that the standard asks', (_, { requires }) => {
  for (const { says, source } of [...(requires?.server ?? []), ...(requires?.client ?? [])]) {
    expect(source, says).toMatch(/^https:\/\/www\.rfc-editor\.org\/rfc\/rfc\d+\.html#section-\d+(\.\d+)*$/);
    expect(says).toMatch(/^.{15,400}[.]$/);
  }
});

/** RFC 9110 section 15.1; RFC 7725 section 3 adds 451. */
const BY_DEFAULT = ['200', '203', '204', '206', '300', '301', '308', '404', '405', '410', '414', '451', '501'];

test.each(standard.filter(([, { caching }]) => caching))('%s is stored as the standard says', (path, { caching }) => {
  const isByDefault = BY_DEFAULT.includes(path.slice('statuses/'.length));
  expect(caching?.stored === 'by-default', 'by-default').toBe(isByDefault);
});

const withExample = statusGuides.flatMap(([path, { example }]) => (example ? [[path, example] as const] : []));

/** Headers that an answer with a status must have: the sections of RFC 9110 that define them. */
const MUST_HAVE: Record<string, string> = {
  '401': 'WWW-Authenticate',
  '405': 'Allow',
  '407': 'Proxy-Authenticate',
  '416': 'Content-Range',
  '426': 'Upgrade',
  '301': 'Location',
  '302': 'Location',
  '303': 'Location',
  '307': 'Location',
  '308': 'Location',
  '206': 'Content-Range',
};

describe.each(withExample)('the example of %s', (path, { headers, body }) => {
  const code = path.slice('statuses/'.length);
  test('has the headers that its status needs, each once, as they are usually written', () => {
    const needed = MUST_HAVE[code];
    if (needed) expect(Object.keys(headers)).toContain(needed);
    expect(Object.keys(headers).filter((name) => !/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(name))).toEqual([]);
    expect(Object.values(headers).filter((value) => /[\r\n]/.test(value))).toEqual([]);
  });

  test('has a body of the type that it names, and none where there may be none', () => {
    if (/^(1\d\d|204|205|304)$/.test(code)) expect(body).toBeUndefined();
    if (body !== undefined) expect(headers['Content-Type'], 'Content-Type').toBeDefined();
    if (/json/.test(headers['Content-Type'] ?? '')) expect(() => JSON.parse(body ?? '')).not.toThrow();
  });
});
