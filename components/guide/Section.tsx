import { Link } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { TopicId } from '../../data/shapes';
import { PARTS, type Part } from '../../guide/parts';
import { hrefOf } from '../../guide/route';

interface Props {
  /** Its name in the address. */
  part: Part;
  /** Whose part it is. */
  of: TopicId;
  /** Where another title says more. */
  title?: string;
  children: ComponentChildren;
}

/** A part of a topic's page, with a link to itself. */
export function Section({ part, of, title = PARTS[part], children }: Props) {
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
