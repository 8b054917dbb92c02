import type { Plugin } from 'vite';
import { meaningsOf } from '../guide/meanings.ts';
import { packTopics } from '../guide/packed-topics.ts';
import { indexOf } from '../guide/search.ts';
import { searchTextsOf } from '../guide/search-texts.ts';
import type { Shelf } from '../guide/shelf.ts';
import { topicsOf } from '../guide/topic.ts';
import { readHeaderNames } from './read-header-names.ts';
import { readShelf, shelfFiles } from './read-shelf.ts';

/** For the guide: its catalogue, a sentence for each page, pairs that are offered, and the search index. */
const FROM_SHELF: Record<string, (shelf: Shelf) => string> = {
  'virtual:guide/topics': (shelf) => parsed(packTopics(topicsOf(shelf))),
  'virtual:guide/meanings': (shelf) => parsed(meaningsOf(shelf)),
  'virtual:guide/pairs': ({ pairs }) => parsed(pairs.map(({ between }) => between)),
  'virtual:guide/search-index': (shelf) => quoted(indexOf(searchTextsOf(shelf))),
};

/** The names of the response headers that some signature or meaning reads, without the rest of those files. */
const KEPT_HEADERS = 'virtual:kept-headers';

/** Makes out of data/, at build time, what is known of all of it, so that nobody has to load all of it. */
export function knowledgePlugin(): Plugin {
  return {
    name: 'what-broke:knowledge',
    resolveId: (id) => (id === KEPT_HEADERS || id in FROM_SHELF ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${KEPT_HEADERS}`) return `export default ${JSON.stringify(await readHeaderNames())};`;
      const make = id.startsWith('\0') ? FROM_SHELF[id.slice(1)] : undefined;
      if (!make) return;
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
