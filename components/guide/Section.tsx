import { Link } from 'lucide-preact';
import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** Its name in the address, and the address itself; a section without them can't be linked to. */
  part?: string;
  href?: string;
  children: ComponentChildren;
}

/** A part of a page, with a link to itself. */
export function Section({ title, part, href, children }: Props) {
  return (
    <section id={part}>
      <h2 tabIndex={part ? -1 : undefined}>
        {title}
        {href && (
          <a class="anchor" href={href} aria-label={`Link to “${title}”`}>
            <Link size={14} aria-hidden="true" />
          </a>
        )}
      </h2>
      {children}
    </section>
  );
}
