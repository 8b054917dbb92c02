import type { Snippet } from './shapes';

export const snippets: readonly Snippet[] = Object.values(
  import.meta.glob<Snippet>('./snippets/*.ts', { eager: true, import: 'default' }),
);
