import type { TopicId } from '../data/shapes';

/** What the guide shows; written in the address's hash (`#/407`, `#/compare/401/403`, `#/net/name-not-resolved`). */
export type Route =
  | { page: 'home' }
  | { page: 'topic'; id: TopicId; part?: string }
  | { page: 'category'; category: string }
  | { page: 'compare'; asked: readonly [] | readonly [TopicId, TopicId] }
  | { page: 'cheat-sheet' }
  | { page: 'search'; query: string }
  | { page: 'tool'; tool: ToolName; asked: string }
  | { page: 'articles' }
  | { page: 'unknown'; asked: string };

/** Pages to do something with, not only to read. */
export type ToolName = 'check' | 'playground' | 'quiz';

const CLASS = /^[1-5]xx$/;

/** Reads a location's hash. Whatever it says, there is a route; whether a topic exists, the caller knows. */
export function parseRoute(hash: string): Route {
  const [path = '', query] = hash.replace(/^#?\/?/, '').split('?', 2);
  const segments = path.split('/').filter(Boolean).map(decoded);
  const [first, ...rest] = segments;
  switch (first) {
    case undefined:
      return { page: 'home' };
    case 'search':
      return { page: 'search', query: new URLSearchParams(query).get('q') ?? '' };
    case 'cheat-sheet':
      return rest.length === 0 ? { page: 'cheat-sheet' } : { page: 'unknown', asked: segments.join('/') };
    case 'check':
    case 'playground':
    case 'quiz':
      return rest.length === 0
        ? { page: 'tool', tool: first, asked: query ?? '' }
        : { page: 'unknown', asked: segments.join('/') };
    case 'articles':
      if (rest.length > 2) return { page: 'unknown', asked: segments.join('/') };
      return rest[0] ? { page: 'topic', id: `articles/${rest[0]}`, part: rest[1] } : { page: 'articles' };
    case 'category':
      return rest.length === 1 ? { page: 'category', category: rest[0] as string } : { page: 'unknown', asked: path };
    case 'compare':
      return compareRoute(rest) ?? { page: 'unknown', asked: segments.join('/') };
    default: {
      const [topic, left] = takeTopic(segments);
      if (!topic || left.length > 1) return { page: 'unknown', asked: segments.join('/') };
      return { page: 'topic', id: topic, part: left[0] };
    }
  }
}

/** The address of a topic's page, and of one part of it. */
export function hrefOf(id: TopicId, part?: string): string {
  return `#/${[pathOf(id), part].filter(Boolean).join('/')}`;
}

export function compareHref(one: TopicId, other: TopicId): string {
  return `#/compare/${pathOf(one)}/${pathOf(other)}`;
}

/** A tool's page; `asked` is what it starts with, in the tool's own words. */
export function toolHref(tool: ToolName, asked: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(asked).toString();
  return `#/${tool}${query && `?${query}`}`;
}

export function searchHref(query: string): string {
  return `#/search?${new URLSearchParams({ q: query })}`;
}

function compareRoute(segments: readonly string[]): Route | undefined {
  if (segments.length === 0) return { page: 'compare', asked: [] };
  const [one, rest] = takeTopic(segments);
  const [other, left] = takeTopic(rest);
  return one && other && left.length === 0 ? { page: 'compare', asked: [one, other] } : undefined;
}

/** The topic that the first segments name, and what is left of them. */
function takeTopic([first = '', second = '', ...rest]: readonly string[]): [TopicId | undefined, string[]] {
  const others = [second, ...rest].filter(Boolean);
  if (/^\d{3}$/.test(first)) return [`statuses/${first}`, others];
  if (CLASS.test(first)) return [`classes/${first}`, others];
  if (first === 'net') {
    if (second === 'family' && rest[0]) return [`families/${rest[0]}`, rest.slice(1)];
    return second ? [`failures/${second}`, rest] : ['classes/network', []];
  }
  if (!first) return [undefined, others];
  return second ? [`vendors/${first}/${second}`, rest] : [`vendors/${first}`, []];
}

function pathOf(id: TopicId): string {
  if (id === 'classes/network') return 'net';
  return id
    .replace(/^(statuses|classes|vendors)\//, '')
    .replace(/^failures\//, 'net/')
    .replace(/^families\//, 'net/family/');
}

/** Hand-typed addresses hold anything. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
