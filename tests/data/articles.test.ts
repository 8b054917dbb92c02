import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../data/article';
import type { TopicId } from '../../data/shapes';
import { CATEGORIES } from '../../guide/categories';
import { PARTS } from '../../guide/parts';
import { parseRoute } from '../../guide/route';
import { JARGON } from './jargon';
import { articleLines, articles, pageIds, sentences } from './knowledge';
import { readingEase } from './reading-ease';

/** For whole articles, headers’ names and all; see reading-ease.test.ts. */
const EASE = 55;

test('there are the twelve', () => {
  expect(articles.map(([path]) => path.replace('articles/', '')).sort()).toEqual([
    '401-or-403',
    '404-or-410',
    'asking-for-help',
    'caching-errors',
    'certificates-that-fail',
    'cors-in-five-minutes',
    'how-rate-limits-talk',
    'nginx-499-and-444',
    'reading-502-503-504',
    'redirects',
    'what-407-is',
    'who-made-this-error',
  ]);
});

describe.each(articles)('%s', (_, article) => {
  const { summary, about, opening, sections } = article;
  const blocks = [...opening, ...sections.flatMap((section) => section.blocks)];

  test('has 600 to 1,200 words', () => {
    const count = blocks
      .flatMap(textsOf)
      .join(' ')
      .match(/[\p{L}\p{N}]+(?:[-’.][\p{L}\p{N}]+)*/gu)?.length;
    expect(count).toBeGreaterThanOrEqual(600);
    expect(count).toBeLessThanOrEqual(1200);
  });

  test('reads easily', () => {
    expect(readingEase(articleLines(article).join(' '))).toBeGreaterThanOrEqual(EASE);
  });

  test('speaks plainly in its first sentence and where no diagram explains it', () => {
    expect(sentences(articleLines(article)[0] ?? '')[0]).not.toMatch(JARGON);
    expect(summary).toMatch(/^\p{Lu}[^.]*\.$/u);
  });

  test('is about pages that there are, each once', () => {
    expect(about.filter((id) => !pageIds.has(id))).toEqual([]);
    expect(new Set(about).size).toBe(about.length);
  });

  test('has two sections or more, and none is empty', () => {
    expect(sections.length).toBeGreaterThanOrEqual(2);
    expect([{ id: 'opening', blocks: opening }, ...sections].filter((one) => one.blocks.length === 0)).toEqual([]);
    expect(opening.filter(({ kind }) => kind === 'heading')).toEqual([]);
  });

  test('leads to pages and parts that there are', () => {
    const hrefs = blocks.flatMap(hrefsOf);
    expect(hrefs.filter((href) => href.startsWith('#') && !leadsSomewhere(href))).toEqual([]);
    expect(hrefs.filter((href) => href.startsWith('https:')).length, 'links to the outside').toBeLessThan(4);
  });

  test('has tables whose rows are as long as their heads', () => {
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(tables.filter(({ head, rows }) => rows.some((row) => row.length !== head.length))).toEqual([]);
  });
});

describe('the rule about links', () => {
  test.each([
    '#/404',
    '#/404/causes',
    '#/net/name-not-resolved',
    '#/compare/401/403',
    '#/articles',
    '#/check',
    '#/search?q=a',
  ])('lets %s pass', (href) => expect(leadsSomewhere(href)).toBe(true));
  test.each([
    '#/4044',
    '#/404/nothing',
    '#/net/name',
    '#/articles/nothing',
    '#/articles/redirects/nothing',
    '#/compare/401',
    '#404-or-410',
  ])('reports %s', (href) => expect(leadsSomewhere(href)).toBe(false));
});

function leadsSomewhere(href: string): boolean {
  const route = parseRoute(href);
  switch (route.page) {
    case 'topic':
      return pageIds.has(route.id) && (route.part === undefined || partsOf(route.id).includes(route.part));
    case 'category':
      return CATEGORIES.some(({ id }) => id === route.category);
    case 'compare':
      return route.asked.every((id) => pageIds.has(id));
    default:
      return route.page !== 'unknown';
  }
}

function partsOf(id: TopicId): string[] {
  const article = articles.find(([path]) => path === id)?.[1];
  return article ? [...article.sections.map((section) => section.id), 'about', 'sources'] : Object.keys(PARTS);
}

/** All texts but those of blocks of code. */
function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'code':
      return [];
    case 'list':
      return block.items.flat().flatMap(textsOf);
    case 'quote':
      return block.blocks.flatMap(textsOf);
    case 'table':
      return [block.head, ...block.rows].flat().map(textOf);
    default:
      return [textOf(block.parts)];
  }
}

function textOf(parts: readonly Inline[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : textOf(part.parts))).join('');
}

function hrefsOf(block: Block): string[] {
  const within = (part: Inline): string[] => {
    if (typeof part === 'string') return [];
    return [...(part.kind === 'link' ? [part.href] : []), ...part.parts.flatMap(within)];
  };
  if (block.kind === 'list') return block.items.flat().flatMap(hrefsOf);
  if (block.kind === 'quote') return block.blocks.flatMap(hrefsOf);
  if (block.kind === 'table') return [block.head, ...block.rows].flat(2).flatMap(within);
  return block.kind === 'code' ? [] : block.parts.flatMap(within);
}
