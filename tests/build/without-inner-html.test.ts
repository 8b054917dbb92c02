import { expect, test } from 'vitest';
import { withoutInnerHtml } from '../../scripts/without-inner-html';

const PREACT = '/home/me/project/node_modules/preact/dist/preact.mjs';

/** What the plugin makes of a file; an error where it stops the build. */
function transformed(id: string, code: string): string | undefined {
  const { transform } = withoutInnerHtml();
  const context = {
    error(message: string): never {
      throw new Error(message);
    },
  };
  return (
    transform as unknown as (this: typeof context, code: string, id: string) => { code: string } | undefined
  ).call(context, code, id)?.code;
}

test('takes out both what compares with it and what assigns to it', () => {
  const code = 'h?(old&&h.__html==t.innerHTML||(t.innerHTML=h.__html),r=[]):go();';
  expect(transformed(PREACT, code)).toBe('h?(old&&h.__html==undefined||(undefined),r=[]):go();');
});

test.each([
  ['Preact that no longer has it', PREACT, 'go();'],
  ['Preact that has it once', PREACT, 't.innerHTML = h;'],
  ['Preact that has it thrice', PREACT, 'a.innerHTML = b.innerHTML; a["innerHTML"] = 1; a.innerHTML = 2;'],
  ['a library we don’t know to have it', '/home/me/project/node_modules/other/index.js', 't.innerHTML = h;'],
  ['Preact in another file', '/home/me/project/node_modules/preact/dist/new.mjs?v=1', 't["innerHTML"] = h;'],
  ['our own code', '/home/me/project/components/A.tsx', 'const a = (t) => { t.innerHTML = <p />; };'],
])('stops at %s', (_, id, code) => {
  expect(() => transformed(id, code)).toThrow('scripts/without-inner-html.ts');
});

test.each([
  ['texts that speak of it', '/home/me/project/data/statuses/200.ts', 'export default { title: "innerHTML" };'],
  ['everything else', '/home/me/project/node_modules/other/index.js', 'go();'],
])('leaves %s alone', (_, id, code) => {
  expect(transformed(id, code)).toBeUndefined();
});
