import type { Answer, ExampleResponse } from '../data/shapes';

/** Titles of status pages that are no reason phrases: IANA’s `(Unused)`, and ours for numbers of several vendors. */
const NO_PHRASE = /^\(|^Depends on /;

/** A whole answer with a status, from its page’s title and example. Where the title is no phrase, the reason is empty. */
export function answerOf(status: number, title: string, example: ExampleResponse): Answer {
  return { status, reason: NO_PHRASE.test(title) ? '' : title, ...example };
}
