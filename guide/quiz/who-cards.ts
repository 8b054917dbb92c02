import type { Party, Signature } from '../../data/shapes';
import type { WhoCard } from './card.ts';

/** Who can have made an answer, as far as headers prove it. */
const PARTIES: readonly Party[] = ['proxy', 'cdn', 'gateway', 'server', 'app'];

/** Who made this answer: every example of headers that prove it, of an error. */
export function whoCards(signatures: readonly { file: string; signature: Signature }[]): WhoCard[] {
  return signatures.flatMap(({ file, signature: { name, party, grade, examples } }) => {
    if (grade !== 'proof' || !PARTIES.includes(party)) return [];
    return examples.flatMap(({ status, headers }, at): WhoCard[] =>
      status < 400
        ? []
        : [
            {
              id: `who:${file}:${at}`,
              kind: 'who',
              level: 'expert',
              about: party,
              wrong: othersThan(party),
              status,
              headers,
              signature: name,
            },
          ],
    );
  });
}

/** Who else could have made an answer. */
export function othersThan(party: Party): Party[] {
  return PARTIES.filter((other) => other !== party);
}
