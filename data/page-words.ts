import type { PageWords } from './shapes';

export const pageWords: readonly PageWords[] = Object.values(
  import.meta.glob<PageWords>('./page-words/*.ts', { eager: true, import: 'default' }),
);
