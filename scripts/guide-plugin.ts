import type { Plugin } from 'vite';
import { meaningsOf } from '../guide/meanings.ts';
import { packTopics } from '../guide/packed-topics.ts';
import { indexOf } from '../guide/search.ts';
import { searchTextsOf } from '../guide/search-texts.ts';
import type { Shelf } from '../guide/shelf.ts';
import { topicsOf } from '../guide/topic.ts';
import { readShelf, shelfFiles } from './read-shelf.ts';

/** What the build makes out of data/ for the guide: its catalogue, a sentence for each page, and the search index. */
const MADE: Record<string, (shelf: Shelf) => string> = {
  'virtual:guide/topics': (shelf) => parsed(packTopics(topicsOf(shelf))),
  'virtual:guide/meanings': (shelf) => parsed(meaningsOf(shelf)),
  'virtual:guide/pairs': ({ pairs }) => parsed(pairs.map(({ between }) => between)),
  'virtual:guide/search-index': (shelf) => quoted(indexOf(searchTextsOf(shelf))),
};

/** Gives the guide’s pages what is known of all pages, without loading them. */
export function guidePlugin(): Plugin {
  return {
    name: 'what-broke:guide',
    resolveId: (id) => (id in MADE ? `\0${id}` : undefined),
    async load(id) {
      const make = MADE[id.slice(1)];
      if (!make || !id.startsWith('\0')) return;
      for (const file of shelfFiles()) this.addWatchFile(file);
      return `export default ${make(await readShelf())};`;
    },
  };
}

/** A string is parsed faster than the same as JavaScript: https://v8.dev/blog/cost-of-javascript-2019#json */
function parsed(content: unknown): string {
  return `JSON.parse(${quoted(JSON.stringify(content))})`;
}

/** A JavaScript string of JSON. In single quotes, so that those of JSON need no backslash. */
function quoted(json: string): string {
  return `'${json.replace(/[\\']/g, '\\$&')}'`;
}
