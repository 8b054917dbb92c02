import type { Article, Block, Inline } from '../data/article';

/** What an article says, line by line, without its code: paragraphs, items, cells and headings. */
export function linesOf({ opening, sections }: Pick<Article, 'opening' | 'sections'>): string[] {
  return [...opening.flatMap(ofBlock), ...sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(ofBlock)])];
}

/** Text of inline parts, without what kind each is of. */
export function plain(parts: readonly Inline[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : plain(part.parts))).join('');
}

function ofBlock(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [plain(block.parts)];
    case 'list':
      return block.items.flat().flatMap(ofBlock);
    case 'quote':
      return block.blocks.flatMap(ofBlock);
    case 'table':
      return [block.head, ...block.rows].flat().map(plain);
    case 'code':
      return [];
  }
}
