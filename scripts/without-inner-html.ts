import { type Plugin, parseSync } from 'vite';

/** How often a library's file names `innerHTML`. Nothing that is built may do so; these are the ones we looked at. */
const KNOWN: Readonly<Record<string, number>> = {
  // What `dangerouslySetInnerHTML` does: compares, then assigns.
  'preact/dist/preact.mjs': 2,
  // `highlightElement`, which nobody calls: warns with it, then assigns.
  'highlight.js/lib/core.js': 2,
};

/** A part of the program, as the parser tells it. */
interface Part {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** Takes out of libraries what reads or writes `innerHTML`, so that whatever a page is handed stays text. */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'what-broke:without-inner-html',
    apply: 'build',
    transform(code, id) {
      const file = /(?:.*\/node_modules\/)?([^?]*)/.exec(id)?.[1] ?? id;
      const expected = KNOWN[file] ?? 0;
      if (expected === 0 && !code.includes('innerHTML')) return;
      const uses = usesIn(code, file);
      if (uses.length !== expected)
        this.error(
          `${file} uses innerHTML ${uses.length} times; we know of ${expected}. ` +
            'Read what it does there, then correct KNOWN in scripts/without-inner-html.ts.',
        );
      return uses.length === 0 ? undefined : { code: without(code, uses), map: null };
    },
  };
}

/** Each assignment to `….innerHTML`, and each reading of it, in the order of the text. */
function usesIn(code: string, file: string): Part[] {
  const found: Part[] = [];
  const look = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) look(one);
    if (!isPart(node)) return;
    if (isInnerHtml(node) || (node.type === 'AssignmentExpression' && isInnerHtml(node.left))) found.push(node);
    else for (const value of Object.values(node)) look(value);
  };
  look(parseSync(file, code).program);
  return found;
}

function isInnerHtml(node: unknown): boolean {
  if (!isPart(node) || node.type !== 'MemberExpression') return false;
  const { name, value } = node.property as { name?: string; value?: unknown };
  return (node.computed ? value : name) === 'innerHTML';
}

function isPart(node: unknown): node is Part {
  return typeof (node as Part | null)?.type === 'string';
}

function without(code: string, uses: Part[]): string {
  return uses.reduceRight((rest, { start, end }) => `${rest.slice(0, start)}undefined${rest.slice(end)}`, code);
}
