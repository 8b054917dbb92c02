import type { Entry, Guide } from './shapes';

export const entries = import.meta.glob<Entry>(['./failures/*.ts', './families/*.ts'], { import: 'default' });

// The query makes it a module of its own: the popup loads the entry without it.
export const guides = import.meta.glob<Guide>(['./failures/*.ts', './families/*.ts'], {
  import: 'guide',
  query: '?guide',
});
