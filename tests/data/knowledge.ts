import type { Article, Block, Inline } from '../../data/article';
import type { AnyGuide } from '../../data/guide';
import type {
  Entry,
  FailureNames,
  HeaderMeaning,
  PageWords,
  Pair,
  Signature,
  Snippet,
  Vendor,
  VendorEntry,
} from '../../data/shapes';

/** Everything in data/, each with its path there (`statuses/404`). */
type Filed<T> = readonly (readonly [path: string, content: T])[];

export const entries: Filed<Entry> = filed(
  import.meta.glob<Entry>('../../data/{statuses,classes,failures,families}/*.ts', { eager: true, import: 'default' }),
);
export const guides: Filed<AnyGuide | undefined> = filed(
  import.meta.glob<AnyGuide>('../../data/{statuses,classes,failures,families}/*.ts', { eager: true, import: 'guide' }),
);
export const vendors: Filed<Vendor> = filed(
  import.meta.glob<Vendor>('../../data/vendors/*.ts', { eager: true, import: 'default' }),
);
export const vendorEntries: Filed<VendorEntry> = filed(
  import.meta.glob<VendorEntry>('../../data/vendors/*/*.ts', { eager: true, import: 'default' }),
);
export const pairs: Filed<Pair> = filed(
  import.meta.glob<Pair>('../../data/pairs/*.ts', { eager: true, import: 'default' }),
);
export const snippets: Filed<Snippet> = filed(
  import.meta.glob<Snippet>('../../data/snippets/*.ts', { eager: true, import: 'default' }),
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
export const pageWords: Filed<PageWords> = filed(
  import.meta.glob<PageWords>('../../data/page-words/*.ts', { eager: true, import: 'default' }),
);

export const articles: Filed<Article> = filed(
  import.meta.glob<Article>('../../data/articles/*.md', { eager: true, import: 'default' }),
);

/** Every page of the guide. */
export const pageIds: ReadonlySet<string> = new Set(
  [...entries, ...vendorEntries, ...vendors, ...articles].map(([path]) => path),
);

/** Everything that says something, with its sources. */
export const sourced: Filed<{ sources: readonly string[] }> = [
  ...entries,
  ...vendorEntries,
  ...vendors,
  ...pairs,
  ...snippets,
  ...signatures,
  ...meanings,
  ...pageWords,
  ...articles,
];

/** Every sentence that a reader may see, by file. `title` and `short` are labels, and may repeat a headline. */
export const prose: Filed<readonly string[]> = [
  ...[...entries, ...vendorEntries].map(([path, { headline, plain, causes, steps }]): [string, string[]] => [
    path,
    [headline, ...sentences(plain), ...causes, ...steps.visitor, ...steps.owner],
  ]),
  ...vendorEntries.map(([path, { tell = '' }]): [string, string[]] => [path, sentences(tell).filter(Boolean)]),
  ...vendors.map(([path, { plain, tell, codes }]): [string, string[]] => [
    path,
    [plain, tell, codes].flatMap(sentences),
  ]),
  ...pairs.map(([path, { says, choose }]): [string, string[]] => [path, [says, ...sentences(choose)]]),
  ...guides.flatMap(([path, guide]) => (guide ? [[path, sentencesOf(guide)] as const] : [])),
  ...[...signatures, ...meanings, ...pageWords].map(([path, { says }]): [string, string[]] => [path, sentences(says)]),
  ...articles.map(([path, article]): [string, string[]] => [
    path,
    [article.summary, article.diagram.title, ...articleLines(article)].flatMap(sentences),
  ]),
];

/** Paragraphs and items of an article, in which each piece of code is “code”; without tables, headings and blocks of code. */
export function articleLines({ opening, sections }: Article): string[] {
  return [...opening, ...sections.flatMap(({ blocks }) => blocks)].flatMap(linesOf);
}

function linesOf(block: Block): string[] {
  if (block.kind === 'paragraph') return [spoken(block.parts)];
  if (block.kind === 'list') return block.items.flat().flatMap(linesOf);
  return block.kind === 'quote' ? block.blocks.flatMap(linesOf) : [];
}

function spoken(parts: readonly Inline[]): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : part.kind === 'code' ? 'code' : spoken(part.parts)))
    .join('');
}

/** A text’s sentences. A full stop within a name or a number (`10.0.0.5`, `next.js`) ends none. */
export function sentences(text: string): string[] {
  return text.split(/(?<=[.?!][’”)]?)\s+(?=[\p{Lu}\d{‘“(])/u);
}

/** What a guide says; not its example, which is an answer and no prose. */
function sentencesOf(guide: AnyGuide): string[] {
  const { meaning, inOtherWords, definition, misunderstanding, requires, use, headers, caching, retry, questions } =
    guide;
  return [
    meaning,
    inOtherWords,
    definition,
    misunderstanding?.myth ?? '',
    misunderstanding?.truth ?? '',
    ...[...(requires?.server ?? []), ...(requires?.client ?? [])].map(({ says }) => says),
    ...(use?.when ?? []),
    ...(use?.not ?? []),
    ...(headers ?? []).map(({ says }) => says),
    caching?.says ?? '',
    retry?.says ?? '',
    ...(questions ?? []).flatMap(({ question, answer }) => [question, answer]),
  ]
    .flatMap(sentences)
    .filter(Boolean);
}

function filed<T>(files: Record<string, T>): Filed<T> {
  return Object.entries(files).map(([path, content]) => [path.replace(/^.*\/data\/|\.(ts|md)$/g, ''), content]);
}
