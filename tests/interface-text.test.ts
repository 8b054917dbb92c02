import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const pages = globSync('{components,entrypoints}/**/*.{ts,tsx}', { cwd: root });

/** Attributes that somebody reads or hears, and in which even one word is text. */
const SAID = /^(alt|title|label|placeholder|summary|headline|text|aria-(label|description|roledescription|valuetext))$/;
const A_WORD = /\p{L}{2}/u;
const SOME_WORDS = /\p{L}{2}[\p{P}]* \p{L}/u;

interface Node {
  type: string;
  [key: string]: unknown;
}

/** The texts of a page's source that are written out instead of taken from locales/. */
function writtenOut(path: string, source: string): string[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} can’t be parsed: ${errors[0]?.message}`);
  const found: string[] = [];
  const look = (node: unknown, isSaid: boolean): void => {
    if (Array.isArray(node)) for (const one of node) look(one, isSaid);
    if (!isNode(node)) return;
    if (/^(Import|Export(All|Named)Declaration$)/.test(node.type) && node.source) return;
    if (node.type === 'CallExpression' && /\b(t|Error|matchMedia)$/.test(textOf(source, node.callee))) return;
    if (node.type === 'NewExpression' && /Error$/.test(textOf(source, node.callee))) return;
    if (node.type === 'JSXAttribute') {
      const name = textOf(source, node.name);
      if (!/^(class|style|rel|d|points)$/.test(name)) look(node.value, SAID.test(name));
      return;
    }
    const text = node.type === 'TemplateElement' ? (node.value as { raw: string }).raw : String(node.value ?? '');
    const isText = /^(Literal|StringLiteral|JSXText|TemplateElement)$/.test(node.type) && !node.regex;
    if (isText && (isSaid || node.type === 'JSXText' ? A_WORD : SOME_WORDS).test(text)) found.push(text.trim());
    for (const value of Object.values(node)) look(value, isSaid && node.type !== 'CallExpression');
  };
  look(program, false);
  return found;
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

function textOf(source: string, node: unknown): string {
  const { start, end } = node as { start: number; end: number };
  return source.slice(start, end);
}

describe('every word of a page is in locales/, so that languages can follow', () => {
  test.each(pages)('%s', (path) => {
    expect(writtenOut(path, readFileSync(join(root, path), 'utf8'))).toEqual([]);
  });
});

test('messages have names that browsers take, and say something', async () => {
  const messages = (await parseMessagesFile(join(root, 'locales/en.yml'))).filter(({ type }) => type !== 'chrome');
  expect(messages.filter(({ key }) => !/^\w+$/.test(key.join('_')))).toEqual([]);
  const texts = messages.flatMap((one) => (one.type === 'plural' ? Object.values(one.plurals) : one.message));
  expect(texts.filter((text) => !text.trim())).toEqual([]);
});

describe('the rule itself', () => {
  test.each([
    ['<p>Nothing failed</p>', 'Nothing failed'],
    ['<button>Reload</button>', 'Reload'],
    ['<input placeholder="Search" />', 'Search'],
    ['<a aria-label={`Close`} />', 'Close'],
    ['<p>{"The page failed"}</p>', 'The page failed'],
    ['<p>{`The page failed`}</p>', 'The page failed'],
  ])('reports %s', (markup, text) => {
    expect(writtenOut('a.tsx', `const A = ({ count }) => ${markup};`)).toEqual([text]);
  });

  test.each([
    '<p>{i18n.t("popup.reload")}</p>',
    '<p class="more note">{text}</p>',
    '<p>{count} · {other}</p>',
    '<a href="guide.html" />',
  ])('lets %s pass', (markup) => {
    expect(writtenOut('a.tsx', `const A = ({ count, other, text }) => ${markup};`)).toEqual([]);
  });
});
