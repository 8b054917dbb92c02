import type { Answer, Snippet } from '../data/shapes';

/** How one framework sends an answer, or why it can't. */
export type SnippetRow = Pick<Snippet, 'name' | 'group' | 'language'> & ({ code: string } | { refusal: string });

const GROUPS: readonly Snippet['group'][] = ['Try it', 'JavaScript', 'Python', 'Other languages', 'Web servers'];

/** How each framework sends an answer, group by group, by name within a group. */
export function snippetsFor(answer: Answer, snippets: readonly Snippet[]): SnippetRow[] {
  return [...snippets]
    .sort(
      (one, other) =>
        GROUPS.indexOf(one.group) - GROUPS.indexOf(other.group) || one.name.localeCompare(other.name, 'en'),
    )
    .map((snippet) => {
      const { name, group, language } = snippet;
      const refusal = snippet.refuses(answer.status);
      return { name, group, language, ...(refusal ? { refusal } : { code: snippet.code(answer) }) };
    });
}
