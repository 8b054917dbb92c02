import type { Signature } from '../../data/shapes';
import type { Shelf } from '../shelf.ts';
import { askedOf } from './asked.ts';
import type { Card } from './card.ts';
import { meaningCards } from './meaning-cards.ts';
import { pairCards } from './pair-cards.ts';
import { sendCards } from './send-cards.ts';
import { tryCards } from './try-cards.ts';
import { whoCards } from './who-cards.ts';

/** Everything that the entries let us ask, made when the extension is built. */
export function deckOf(shelf: Shelf, signatures: readonly { file: string; signature: Signature }[]): Card[] {
  const all = askedOf(shelf);
  return [
    ...meaningCards(all, shelf.pairs),
    ...sendCards(all, shelf.pairs),
    ...pairCards(all, shelf.pairs),
    ...whoCards(signatures),
    ...tryCards(all),
  ];
}
