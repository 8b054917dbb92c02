import type { ComponentType } from 'preact';
import type { Article } from '../data/article';
import type { Pair, Snippet, TopicId, Vendor, VendorEntry } from '../data/shapes';
import type { Catalogue } from './catalogue';
import type { Side } from './compare';
import type { Highlight } from './highlight';
import type { ToolName } from './route';
import type { Topic } from './topic';

/** What a page of the guide shows, with all that showing it needs. */
export type View =
  | { page: 'home' }
  | TopicView
  | VendorView
  | ArticleView
  | { page: 'articles'; topics: readonly Topic[]; meanings: Meanings }
  | { page: 'category'; category: string; topics: readonly Topic[] }
  | CompareView
  | { page: 'cheat-sheet'; meanings: Meanings; Page: ComponentType<CheatSheetProps> }
  | { page: 'search'; query: string; found: readonly Topic[]; meanings: Meanings }
  | { page: 'tool'; tool: ToolName; asked: string; Tool: ComponentType<ToolProps> }
  | { page: 'unknown'; asked: string; nearest: readonly Topic[] };

/** What every tool is given. */
export interface ToolProps {
  /** What it starts with: the query of its address, `url=https%3A%2F%2Fexample.com`; mostly empty. */
  asked: string;
}

/** The page of one code or failure. */
export interface TopicView extends Side {
  page: 'topic';
  part?: string;
  /** What each vendor means by this number. */
  meanings: readonly { topic: Topic; entry: VendorEntry }[];
  related: readonly Topic[];
  /** Articles about it. */
  articles: readonly Topic[];
  /** What belongs to a class or a family; that of all network failures family by family. */
  members: readonly Members[];
  /** The browsers' names for it. */
  names: readonly string[];
  snippets: readonly Snippet[];
  previous?: Topic;
  next?: Topic;
}

export interface Members {
  family?: Topic;
  topics: readonly Topic[];
}

export interface VendorView {
  page: 'vendor';
  topic: Topic;
  vendor: Vendor;
  codes: readonly Topic[];
  /** Articles about it. */
  articles: readonly Topic[];
  previous?: Topic;
  next?: Topic;
}

export interface ArticleView {
  page: 'article';
  part?: string;
  topic: Topic;
  article: Article;
  /** The pages that it is about. */
  about: readonly Topic[];
  Page: ComponentType<ArticleProps>;
  previous?: Topic;
  next?: Topic;
}

interface CompareView {
  page: 'compare';
  /** Missing where two are to be chosen. */
  sides?: readonly [Side, Side];
  pair?: Pair;
  /** What people often mix up. */
  offered: readonly (readonly [Topic, Topic])[];
  Page: ComponentType<CompareProps>;
}

/** What the page of a comparison is given. */
export interface CompareProps {
  view: CompareView;
  catalogue: Catalogue;
  onCompare(one: TopicId, other: TopicId): void;
}

/** What the cheat sheet is given. */
export interface CheatSheetProps {
  catalogue: Catalogue;
  meanings: Meanings;
  onPrint(): void;
}

/** What an article's page is given. */
export interface ArticleProps {
  view: ArticleView;
  loadHighlight(): Promise<Highlight>;
  onCopy(text: string): Promise<void>;
}

export type Meanings = Readonly<Partial<Record<TopicId, string>>>;
