import type { Plugin } from 'vite';

/** A property of an object literal, as the parser tells it. */
interface Property {
  type: string;
  start: number;
  end: number;
  key?: { type: string; name?: string };
}

/** Leaves the `examples` of signatures and page words out of what is built: they are for tests, and popups load them all. */
export function withoutExamples(): Plugin {
  return {
    name: 'what-broke:without-examples',
    apply: 'build',
    transform: {
      filter: { id: /\/data\/(signatures|page-words)\/[^/?]+\.ts$/ },
      handler(code) {
        for (const statement of this.parse(code).body) {
          if (statement.type !== 'ExportDefaultDeclaration' || statement.declaration.type !== 'ObjectExpression')
            continue;
          const properties = statement.declaration.properties as unknown as Property[];
          const examples = properties.find(({ key }) => key?.name === 'examples');
          if (examples) return { code: without(code, examples), map: null };
        }
        return this.error('A signature has no examples, or is not written as an object.');
      },
    },
  };
}

function without(code: string, { start, end }: Property): string {
  return code.slice(0, start) + code.slice(end).replace(/^\s*,/, '');
}
