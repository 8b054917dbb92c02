import { i18n } from '#i18n';
import type { Block } from '../../../data/article';
import type { Highlight } from '../../../guide/highlight';
import { CodeBlock } from '../CodeBlock';
import { Inlines } from './Inlines';
import { Table } from './Table';

interface Props {
  blocks: readonly Block[];
  loadHighlight(): Promise<Highlight>;
  onCopy(text: string): Promise<void>;
}

/** Paragraphs, lists, code and tables of an article. */
export function Blocks({ blocks, ...code }: Props) {
  return (
    <>
      {blocks.map((block, place) => (
        <OneBlock key={place} block={block} {...code} />
      ))}
    </>
  );
}

function OneBlock({ block, ...code }: Omit<Props, 'blocks'> & { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Inlines parts={block.parts} />
        </p>
      );
    case 'heading':
      return (
        <h3>
          <Inlines parts={block.parts} />
        </h3>
      );
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, place) => (
            <li key={place}>
              <Blocks blocks={item} {...code} />
            </li>
          ))}
        </List>
      );
    }
    case 'quote':
      return (
        <blockquote class="other-words">
          <Blocks blocks={block.blocks} {...code} />
        </blockquote>
      );
    case 'code':
      return <CodeBlock {...block} label={labelOf(block.language)} {...code} />;
    case 'table':
      return <Table {...block} />;
  }
}

function labelOf(language: string): string {
  switch (language) {
    case 'http':
      return i18n.t('guide.articles.code.http');
    case 'nginx':
      return i18n.t('guide.articles.code.nginx');
    case 'bash':
      return i18n.t('guide.articles.code.bash');
    case 'json':
      return i18n.t('guide.articles.code.json');
    case 'js':
      return i18n.t('guide.articles.code.js');
    default:
      return i18n.t('guide.articles.code.text');
  }
}
