import type { ComponentChildren } from 'preact';

interface Props {
  sign: string;
  headline: string;
  text: string;
  children?: ComponentChildren;
}

/** What to say when there is no failure to explain. */
export function EmptyState({ sign, headline, text, children }: Props) {
  return (
    <section class="card empty">
      <div class="sign" aria-hidden="true">
        {sign}
      </div>
      <h1>{headline}</h1>
      <p>{text}</p>
      {children}
    </section>
  );
}
