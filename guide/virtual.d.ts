// Made at build time by scripts/knowledge-plugin.ts.
declare module 'virtual:guide/topics' {
  const topics: readonly import('./packed-topics').PackedTopic[];
  export default topics;
}

declare module 'virtual:guide/meanings' {
  const meanings: import('./view').Meanings;
  export default meanings;
}

declare module 'virtual:guide/pairs' {
  const pairs: readonly (readonly [import('../data/shapes').EntryId, import('../data/shapes').EntryId])[];
  export default pairs;
}

declare module 'virtual:guide/articles-about' {
  const articles: Readonly<Record<string, readonly `articles/${string}`[] | undefined>>;
  export default articles;
}

declare module 'virtual:guide/search-index' {
  const index: string;
  export default index;
}

declare module 'virtual:guide/quiz-deck' {
  const deck: import('./quiz/packed-deck').PackedDeck;
  export default deck;
}
