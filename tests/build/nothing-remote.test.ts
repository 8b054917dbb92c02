import { extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browsers, filesIn, folderOf } from './built';
import { codeBreaches } from './code-rules';
import { markupBreaches, styleBreaches } from './page-rules';

type Judge = (path: string, text: string, isBuilt: (path: string) => boolean) => string[];

/** Each kind of file that may be in a build, and what is looked for in it. */
const KINDS: Record<string, Judge> = {
  '.js': codeBreaches,
  '.css': (_, style, isBuilt) => styleBreaches(style, isBuilt),
  '.html': markupBreaches,
  '.svg': markupBreaches,
  '.json': () => [],
  '.png': () => [],
};
const UNKNOWN: Judge = () => ['is of a kind that is not looked into: say how, in KINDS'];

/**
 * Of the pages that failed, the background asks again for those that somebody awaits (background/await-pages.ts). The
 * guide's tools send what somebody tells them to (send/sender.ts): checker and playground, when their button is pressed.
 */
const ALLOWED = ['background.js connects: fetch', 'send/sender.ts connects: fetch'];

/** What only send/sender.ts says, so that its chunk is known whatever hash its name has. */
const SENDER = /onBeforeRequest[\s\S]*no-referrer|no-referrer[\s\S]*onBeforeRequest/;
const placeOf = (path: string, text: string) =>
  /^chunks\/.*\.js$/.test(path) && SENDER.test(text) ? 'send/sender.ts' : path;

describe('nothing built makes markup or code of text, or loads or sends anything; two places ask, for somebody', () => {
  test.each(browsers)('%s', (browser) => {
    const files = filesIn(folderOf(browser));
    const found = [...files].flatMap(([path, content]) => {
      const judge = KINDS[extname(path)] ?? UNKNOWN;
      const text = content.toString();
      return judge(path, text, (other) => files.has(other)).map((breach) => `${placeOf(path, text)} ${breach}`);
    });
    expect(found.sort()).toEqual(ALLOWED);
    expect([...files.keys()].filter((path) => path.endsWith('.js')).length).toBeGreaterThan(100);
  });
});

const isBuilt = (path: string) => ['chunks/b.js', 'assets/worker.js', 'icon/48.png', 'assets/a.css'].includes(path);

describe('the rule itself, for code', () => {
  test.each([
    'element.innerHTML = text;',
    'element["innerHTML"] = text;',
    'element[`outerHTML`] += text;',
    'const name = "innerHTML"; element[name] = text;',
    'h("p", { innerHTML: text });',
    'element.insertAdjacentHTML("beforeend", text);',
    'document.write(text);',
    'window.eval(text);',
    'eval(text);',
    'new Function("a", text);',
    'Function(text)();',
    'setTimeout("go()", 10);',
    'fetch(url);',
    'const go = fetch; go(url);',
    'globalThis.fetch(url);',
    'self["fetch"](url);',
    'new XMLHttpRequest();',
    'new WebSocket(url);',
    'new EventSource(url);',
    'new Image().decode();',
    'navigator.sendBeacon(url);',
    'importScripts(url);',
    'import("https://example.com/a.js");',
    'import("./c.js");',
    'import(name);',
    'import("./" + name);',
    'import "https://example.com/a.js";',
    'import "b";',
    'export * from "https://example.com/a.js";',
    'new Worker(new URL("https://example.com/a.js"));',
    'new Worker(url);',
    'document.createElement("script");',
    'h("iframe", {});',
    'h("img", { src: "https://example.com/a.png" });',
    'picture.src = url;',
  ])('reports %s', (code) => {
    expect(codeBreaches('chunks/a.js', code, isBuilt)).not.toEqual([]);
  });

  test.each([
    'const text = "element.innerHTML = 1; eval(1); fetch(url)";',
    'const code = `fetch("https://example.com")`;',
    'h("a", { href: "https://example.com" });',
    'h("img", { src: "/icon/48.png" });',
    'index.fetch(key); const { fetch: other } = index; class Index { fetch() {} }',
    'const settings = { eval: { most: 1 } };',
    'setTimeout(() => {}, 10);',
    'Function.call(this);',
    'import("./b.js");',
    'import "./b.js";',
    'new Worker(new URL("/assets/worker.js", import.meta.url), { type: "module" });',
    'h("div", { dangerouslySetInnerHTML: undefined });',
  ])('lets %s pass', (code) => {
    expect(codeBreaches('chunks/a.js', code, isBuilt)).toEqual([]);
  });
});

describe('the rule itself, for pages, pictures and styles', () => {
  test.each([
    ['a.html', '<script src="https://example.com/a.js"></script>'],
    ['a.html', '<script src="//example.com/a.js"></script>'],
    ['a.html', '<script>go()</script>'],
    ['a.html', '<link rel="stylesheet" href="https://example.com/a.css">'],
    ['a.html', '<img src="http://example.com/a.png">'],
    ['a.html', '<img src="data:image/png;base64,">'],
    ['a.html', '<p onclick="go()">'],
    ['a.html', '<p style="color: red">'],
    ['a.html', '<style>p{}</style>'],
    ['a.html', '<iframe></iframe>'],
    ['a.html', '<meta http-equiv="refresh" content="0">'],
    ['a.html', '<form action="https://example.com"></form>'],
    ['a.svg', '<svg><image href="https://example.com/a.png"/></svg>'],
    ['a.svg', '<svg><style>p{background:url(https://example.com)}</style></svg>'],
    ['a.svg', '<svg><script>go()</script></svg>'],
  ])('reports, in %s: %s', (path, markup) => {
    expect(markupBreaches(path, markup, isBuilt)).not.toEqual([]);
  });

  test.each([
    ['a.html', '<link href="/assets/a.css"><script type="module" src="/chunks/b.js"></script>'],
    ['a.html', '<a href="https://example.com">'],
    ['a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><style>p{fill:url(#a)}</style><use href="#b"/></svg>'],
  ])('lets pass, in %s: %s', (path, markup) => {
    expect(markupBreaches(path, markup, isBuilt)).toEqual([]);
  });

  test.each([
    'p{background:url(https://example.com/a.png)}',
    'p{background:URL("//example.com/a.png")}',
    'p{background:url(data:image/png;base64,)}',
    '@import "https://example.com/a.css";',
    'p{background:image-set("https://example.com/a.png" 1x)}',
  ])('reports %s', (style) => {
    expect(styleBreaches(style, isBuilt)).not.toEqual([]);
  });

  test('lets a style’s own files pass', () => {
    expect(styleBreaches('p{background:url(/icon/48.png)}', isBuilt)).toEqual([]);
  });
});
