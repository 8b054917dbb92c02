import type { Plugin } from 'vite';
import { articlesAbout } from '../guide/articles-about.ts';
import { meaningsOf } from '../guide/meanings.ts';
import { packTopics } from '../guide/packed-topics.ts';
import { deckOf } from '../guide/quiz/deck.ts';
import { packDeck } from '../guide/quiz/packed-deck.ts';
import { indexOf } from '../guide/search.ts';
import { searchTextsOf } from '../guide/search-texts.ts';
import type { Shelf } from '../guide/shelf.ts';
import { topicsOf } from '../guide/topic.ts';
import { readHeaderNames } from './read-header-names.ts';
import { readShelf, shelfFiles } from './read-shelf.ts';
import { readSignatures, signatureFiles } from './read-signatures.ts';

/** For the guide: its catalogue, a sentence for each page, pairs that are offered, who has articles, and the search index. */
const FROM_SHELF: Record<string, (shelf: Shelf) => string> = {
  'virtual:guide/topics': (shelf) => parsed(packTopics(topicsOf(shelf))),
  'virtual:guide/meanings': (shelf) => parsed(meaningsOf(shelf)),
  'virtual:guide/pairs': ({ pairs }) => parsed(pairs.map(({ between }) => between)),
  'virtual:guide/articles-about': (shelf) => parsed(articlesAbout(shelf)),
  'virtual:guide/search-index': (shelf) => quoted(indexOf(searchTextsOf(shelf))),
};

/** The names of the response headers that some signature or meaning reads, without the rest of those files. */
const KEPT_HEADERS = 'virtual:kept-headers';

/** Everything that the quiz can ask. */
const QUIZ_DECK = 'virtual:guide/quiz-deck';

/** Makes out of data/, at build time, what is known of all of it, so that nobody has to load all of it. */
export function knowledgePlugin(): Plugin {
  return {
    name: 'what-broke:knowledge',
    resolveId: (id) => ([KEPT_HEADERS, QUIZ_DECK].includes(id) || id in FROM_SHELF ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${KEPT_HEADERS}`) return `export default ${JSON.stringify(await readHeaderNames())};`;
      if (id === `\0${QUIZ_DECK}`) {
        for (const file of [...shelfFiles(), ...signatureFiles()]) this.addWatchFile(file);
        return `export default ${parsed(await makeDeck())};`;
      }
      const make = id.startsWith('\0') ? FROM_SHELF[id.slice(1)] : undefined;
      if (!make) return;
      for (const file of shelfFiles()) this.addWatchFile(file);
      return `export default ${make(await readShelf())};`;
    },
  };
}

async function makeDeck() {
  const [shelf, signatures] = await Promise.all([readShelf(), readSignatures()]);
  const topicIds = topicsOf(shelf).map(({ id }) => id);
  return packDeck(deckOf(shelf, signatures), shelf, topicIds);
}

/** A string is parsed faster than the same as JavaScript: https://v8.dev/blog/cost-of-javascript-2019#json */
function parsed(content: unknown): string {
  return `JSON.parse(${quoted(JSON.stringify(content))})`;
}

/** A JavaScript string of JSON. In single quotes, so that those of JSON need no backslash. */
function quoted(json: string): string {
  return `'${json.replace(/[\\']/g, '\\$&')}'`;
}
