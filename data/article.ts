import type { TopicId } from './shapes';

/** What `articles/<name>.md` says, as scripts/read-article.ts reads it at build time: text and where it leads, no markup. */
export interface Article {
  title: string;
  /** One emoji. */
  sign: string;
  /** One sentence, with a full stop: what the reader will know afterwards. */
  summary: string;
  /** The pages that link to it. */
  about: readonly TopicId[];
  diagram: Diagram;
  sources: readonly string[];
  /** What stands before the first heading. */
  opening: readonly Block[];
  sections: readonly ArticleSection[];
}

export interface ArticleSection {
  /** Its name in the address. */
  id: string;
  title: string;
  blocks: readonly Block[];
}

export type Block =
  | { kind: 'paragraph' | 'heading'; parts: readonly Inline[] }
  | { kind: 'list'; isOrdered: boolean; items: readonly (readonly Block[])[] }
  | { kind: 'quote'; blocks: readonly Block[] }
  | { kind: 'code'; language: string; code: string }
  | { kind: 'table'; head: readonly Cell[]; rows: readonly (readonly Cell[])[] };

export type Cell = readonly Inline[];

/** Text, or text of a kind. A link leads to a page of the guide (`#/403`) or to an https address. */
export type Inline =
  | string
  | { kind: 'strong' | 'em' | 'code'; parts: readonly Inline[] }
  | { kind: 'link'; href: string; parts: readonly Inline[] };

export type Diagram = Sequence | Choice;

/** Who says what to whom, in order of time. */
export interface Sequence {
  /** All that the picture shows, for somebody who can’t see it. */
  title: string;
  lanes: readonly string[];
  steps: readonly Step[];
}

/** A message from one lane to another, or a note on one lane. `bad`: this is where it goes wrong. */
export type Step = { says: string; bad?: boolean } & ({ from: number; to: number } | { at: number });

/** A question whose answers lead to further questions, or to an outcome. */
export interface Choice extends Question {
  title: string;
}

export interface Question {
  asks: string;
  answers: readonly Branch[];
}

export type Branch = { when: string } & ({ then: string } | Question);
