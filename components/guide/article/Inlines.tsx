import type { Inline } from '../../../data/article';

/** Words of an article, with what is strong, what is code, and what leads elsewhere. */
export function Inlines({ parts }: { parts: readonly Inline[] }) {
  return <>{parts.map(shown)}</>;
}

function shown(part: Inline, place: number) {
  if (typeof part === 'string') return part;
  const inner = <Inlines parts={part.parts} />;
  switch (part.kind) {
    case 'strong':
      return <strong key={place}>{inner}</strong>;
    case 'em':
      return <em key={place}>{inner}</em>;
    case 'code':
      return <code key={place}>{inner}</code>;
    case 'link': {
      const isInGuide = part.href.startsWith('#/');
      return (
        <a key={place} href={part.href} {...(isInGuide ? {} : { rel: 'noreferrer', target: '_blank' })}>
          {inner}
        </a>
      );
    }
  }
}
