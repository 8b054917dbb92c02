import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import * as v from 'valibot';
import { parse as parseYaml } from 'yaml';
import type { Article, ArticleSection, Block, Inline } from '../data/article.ts';
import { plain } from '../guide/article-text.ts';
import { articleHead } from './article-head.ts';

/** Languages that a block of code may be in. */
const LANGUAGES = ['http', 'nginx', 'bash', 'json', 'text', 'js'];

/** Names in the address that the page itself uses. */
const TAKEN = ['main', 'root', 'search', 'about', 'sources', 'diagram'];

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);

/**
 * Reads an article: its head, and its text as a tree of what components/guide/article/ draws. Throws, with the line,
 * at anything else: raw HTML, pictures, addresses that are neither https nor in the guide, headings of other levels.
 */
export function readArticle(text: string, path: string): Article {
  const [head, ...blocks] = (parser.parse(text) as Root).children;
  if (head?.type !== 'yaml') throw new Error(`${path}: An article begins with its head, between lines of ---`);
  const read = v.safeParse(articleHead, parseYaml(head.value));
  if (!read.success) throw new Error(`${path}: ${told(read.issues)}`);
  return { ...read.output, ...new Reader(text, path).sectionsOf(blocks) };
}

class Reader {
  readonly #text: string;
  readonly #path: string;

  constructor(text: string, path: string) {
    this.#text = text;
    this.#path = path;
  }

  sectionsOf(nodes: readonly RootContent[]): Pick<Article, 'opening' | 'sections'> {
    const opening: Block[] = [];
    const sections: (ArticleSection & { blocks: Block[] })[] = [];
    for (const node of nodes) {
      if (node.type === 'heading' && node.depth === 2) {
        const title = plain(this.#inlines(node.children));
        const id = slugOf(title);
        if (!id || TAKEN.includes(id) || sections.some((other) => other.id === id))
          this.#refuse(node, `Another heading is needed: “${id}” is taken`);
        sections.push({ id, title, blocks: [] });
      } else (sections.at(-1)?.blocks ?? opening).push(this.#block(node));
    }
    return { opening, sections };
  }

  #block(node: RootContent): Block {
    switch (node.type) {
      case 'paragraph':
        return { kind: 'paragraph', parts: this.#inlines(node.children) };
      case 'heading':
        if (node.depth !== 3) this.#refuse(node, 'Headings are ## and ###, not in lists or quotations');
        return { kind: 'heading', parts: this.#inlines(node.children) };
      case 'list':
        return {
          kind: 'list',
          isOrdered: node.ordered === true,
          items: node.children.map((item) => item.children.map((child) => this.#block(child))),
        };
      case 'blockquote':
        return { kind: 'quote', blocks: node.children.map((child) => this.#block(child)) };
      case 'code':
        if (!LANGUAGES.includes(node.lang ?? '')) this.#refuse(node, `Code is in one of ${LANGUAGES.join(', ')}`);
        return { kind: 'code', language: node.lang ?? '', code: node.value };
      case 'table': {
        const [head = [], ...rows] = node.children.map((row) =>
          row.children.map((cell) => this.#inlines(cell.children)),
        );
        return { kind: 'table', head, rows };
      }
      default:
        return this.#refuse(node, `No article shows ${node.type}`);
    }
  }

  #inlines(nodes: readonly PhrasingContent[]): Inline[] {
    return nodes.flatMap((node) => this.#inline(node));
  }

  #inline(node: PhrasingContent): Inline | Inline[] {
    switch (node.type) {
      case 'text':
        return node.value.replace(/\s*\n\s*/g, ' ');
      case 'inlineCode':
        return { kind: 'code', parts: [node.value] };
      case 'strong':
        return { kind: 'strong', parts: this.#inlines(node.children) };
      case 'emphasis':
        return { kind: 'em', parts: this.#inlines(node.children) };
      case 'link': {
        // An address in the middle of a sentence is an example, and leads nowhere.
        if (this.#text[node.position?.start.offset ?? 0] !== '[') return this.#inlines(node.children);
        const isSafe = node.url.startsWith('#/') || (URL.canParse(node.url) && /^https:\/\//.test(node.url));
        if (!isSafe) this.#refuse(node, 'Links lead to https addresses, or into the guide (#/404)');
        return { kind: 'link', href: node.url, parts: this.#inlines(node.children) };
      }
      default:
        return this.#refuse(node, `No article shows ${node.type}`);
    }
  }

  #refuse(node: Nodes, why: string): never {
    throw new Error(`${this.#path}:${node.position?.start.line}: ${why}.`);
  }
}

function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function told(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? 'head'}: ${issue.message}`).join('; ');
}
