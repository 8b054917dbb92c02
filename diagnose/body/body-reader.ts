import type { PageWords } from '../../data/shapes';
import type { BodyReader } from '../contents';
import { wordsEvidence } from '../page-words';
import { graphqlEvidence } from './graphql-evidence';
import { problemEvidence } from './problem-evidence';
import { textOfBody } from './text-of-body';

/** Reads bodies with `words`, which know whose words are whose, and by the standards for errors in JSON. */
export function bodyReader(words: readonly PageWords[]): BodyReader {
  return (failure) => {
    if (!failure.body) return [];
    const problem = problemEvidence(failure);
    const byWords = wordsEvidence(failure, { text: textOfBody(failure.body), words }, 'answer');
    // A hint that knows no vendor would only say once more that this is a problem report.
    const more = problem ? byWords.filter(({ grade, vendor }) => grade === 'proof' || vendor !== undefined) : byWords;
    return [...more, ...(problem ? [problem] : []), ...graphqlEvidence(failure)];
  };
}
