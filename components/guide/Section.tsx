import { Link } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { TopicId } from '../../data/shapes';
import { PARTS, type Part } from '../../guide/parts';
import { hrefOf } from '../../guide/route';

type Props = {
  /** Whose part it is. */
  of: TopicId;
  children: ComponentChildren;
} & (
  | { part: Part; title?: string }
  /** Not one of those that codes’ pages have. */
  | { part: string; title: string }
);

/** A part of a topic's page, by its name in the address, with a link to itself. */
export function Section({ part, of, title = PARTS[part as Part], children }: Props) {
  return (
    <section id={part}>
      <h2 tabIndex={-1}>
        {title}
        <a class="anchor" href={hrefOf(of, part)} aria-label={i18n.t('guide.topic.link', { title })}>
          <Link size={14} aria-hidden="true" />
        </a>
      </h2>
      {children}
    </section>
  );
}
