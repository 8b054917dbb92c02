import type { Entry, FailureNames, HeaderMeaning, Signature } from '../../data/shapes';

/** Everything in data/, each with its path there (`statuses/404`). */
type Filed<T> = readonly (readonly [path: string, content: T])[];

export const entries: Filed<Entry> = filed(
  import.meta.glob<Entry>('../../data/{statuses,classes,failures}/*.ts', { eager: true, import: 'default' }),
);
export const names: Filed<FailureNames> = filed(
  import.meta.glob<FailureNames>('../../data/failures/*.ts', { eager: true, import: 'names' }),
);
export const signatures: Filed<Signature> = filed(
  import.meta.glob<Signature>('../../data/signatures/*.ts', { eager: true, import: 'default' }),
);
export const meanings: Filed<HeaderMeaning> = filed(
  import.meta.glob<HeaderMeaning>('../../data/headers/*.ts', { eager: true, import: 'default' }),
);

/** Everything that says something, with its sources. */
export const sourced: Filed<{ sources: readonly string[] }> = [...entries, ...signatures, ...meanings];

/** Every sentence that a reader may see, by file. `title` and `short` are labels, and may repeat a headline. */
export const prose: Filed<readonly string[]> = [
  ...entries.map(([path, { headline, plain, causes, steps }]): [string, string[]] => [
    path,
    [headline, ...sentences(plain), ...causes, ...steps.visitor, ...steps.owner],
  ]),
  ...[...signatures, ...meanings].map(([path, { says }]): [string, string[]] => [path, sentences(says)]),
];

/** A text’s sentences. A full stop within a name or a number (`10.0.0.5`, `next.js`) ends none. */
export function sentences(text: string): string[] {
  return text.split(/(?<=[.?!][’”)]?)\s+(?=[\p{Lu}\d{‘“(])/u);
}

function filed<T>(files: Record<string, T>): Filed<T> {
  return Object.entries(files).map(([path, content]) => [path.replace(/^.*\/data\/|\.ts$/g, ''), content]);
}
