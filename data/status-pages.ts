import type { Entry, Guide, StatusGuide } from './shapes';

export const entries = import.meta.glob<Entry>(['./statuses/*.ts', './classes/*.ts'], { import: 'default' });

// The query makes it a module of its own: the popup loads the entry without it.
export const guides = import.meta.glob<StatusGuide | Guide>(['./statuses/*.ts', './classes/*.ts'], {
  import: 'guide',
  query: '?guide',
});
