import packed from 'virtual:guide/quiz-deck';
import topics from 'virtual:guide/topics';
import type { EntryId } from '../../../data/shapes';
import { Catalogue } from '../../../guide/catalogue';
import { unpackTopics } from '../../../guide/packed-topics';
import { type Deck, unpackDeck } from '../../../guide/quiz/packed-deck';
import type { Topic } from '../../../guide/topic';

let read: (Deck & { topicOf(id: EntryId): Topic }) | undefined;

/** All that can be asked, read once. */
export function deckAtHand() {
  if (read) return read;
  const catalogue = new Catalogue(unpackTopics(topics));
  const deck = unpackDeck(
    packed,
    catalogue.topics.map(({ id }) => id),
  );
  const topicOf = (id: EntryId): Topic => {
    const topic = catalogue.find(id);
    if (!topic) throw new Error(`The catalogue has no ${id}.`);
    return topic;
  };
  read = { ...deck, topicOf };
  return read;
}
