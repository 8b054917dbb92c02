import type { EntryId } from '../../../data/shapes';
import { meaningsOf } from '../../../guide/meanings';
import type { Card } from '../../../guide/quiz/card';
import { deckOf } from '../../../guide/quiz/deck';
import { packDeck, unpackDeck } from '../../../guide/quiz/packed-deck';
import type { Known } from '../../../guide/quiz/question';
import type { Topic } from '../../../guide/topic';
import { topicsOf } from '../../../guide/topic';
import { readShelf } from '../../../scripts/read-shelf';
import { readSignatures } from '../../../scripts/read-signatures';

const shelf = await readShelf();
const signatures = await readSignatures();
export const made = deckOf(shelf, signatures);

const topics = topicsOf(shelf);
const ids = topics.map(({ id }) => id);
/** As the page reads it. */
export const deck = unpackDeck(JSON.parse(JSON.stringify(packDeck(made, shelf, ids))), ids);

const byId = new Map(topics.map((topic) => [topic.id, topic]));
const pages = new Map(shelf.entries.map(({ id, entry, guide }) => [id, { entry, guide }]));
const all = {
  meanings: meaningsOf(shelf),
  pages,
  tells: new Map(signatures.map(({ signature: { name, says } }) => [name, says])),
  topicOf: (id: EntryId) => byId.get(id) as Topic,
  nameOf: (id: EntryId) => deck.names.get(id),
};

/** All that is known, for a card. */
export function knownFor(card: Card): Known {
  const pairOf = (name: string) =>
    shelf.pairs.find(({ between }) => between.map((id) => id.replace(/^\w+\//, '')).join('-') === name);
  return { ...all, pair: card.kind === 'pair' ? pairOf(card.line.pair) : undefined };
}

export function entryOf(id: EntryId) {
  const page = pages.get(id);
  if (!page) throw new Error(`There is no ${id}.`);
  return page;
}
