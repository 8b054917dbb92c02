import type { ComponentChildren } from 'preact';

interface Props {
  /** Names the section in the page's address. */
  id: string;
  title: string;
  text?: string;
  children: ComponentChildren;
}

/** Settings that belong together. */
export function Section({ id, title, text, children }: Props) {
  return (
    <section class="card" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {text && <p class="note">{text}</p>}
      {children}
    </section>
  );
}
