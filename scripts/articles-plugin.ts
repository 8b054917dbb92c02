import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { readArticle } from './read-article.ts';

/** Reads articles at build time: what is built holds texts and links, and nothing that reads Markdown or makes markup. */
export function articlesPlugin(): Plugin {
  return {
    name: 'what-broke:articles',
    load: {
      filter: { id: /\/data\/articles\/[^/?]+\.md$/ },
      async handler(id) {
        const article = readArticle(await readFile(id, 'utf8'), `data/articles/${basename(id)}`);
        return { code: `export default ${JSON.stringify(article)};`, moduleType: 'js' };
      },
    },
  };
}
