import { loadSigns } from '../../../data';
import { loadPage, loadPair } from '../../../data/guide';
import type { Card } from '../../../guide/quiz/card';
import { deal, type Known, needs, type Question, questionOf } from '../../../guide/quiz/question';
import type { Random } from '../../../guide/quiz/random';
import { loadMeanings } from '../load-search';
import { deckAtHand } from './load-deck';

/** Deals a card, and loads the texts that it needs, and no others. */
export async function loadQuestion(card: Card, random: Random): Promise<Question> {
  const dealt = deal(card, random);
  const { names, topicOf } = deckAtHand();
  const [meanings, pages, pair, tells] = await Promise.all([
    loadMeanings(),
    Promise.all(needs(dealt).map(async (id) => [id, await loadPage(id)] as const)),
    card.kind === 'pair' ? loadPair(card.line.pair) : undefined,
    card.kind === 'who' ? loadTellings() : new Map<string, string>(),
  ]);
  const known: Known = { meanings, pages: new Map(pages), pair, tells, topicOf, nameOf: (id) => names.get(id) };
  return questionOf(dealt, known);
}

/** What each signature tells. */
async function loadTellings(): Promise<Map<string, string>> {
  const { signatures } = await loadSigns();
  return new Map(signatures.map(({ name, says }) => [name, says]));
}
