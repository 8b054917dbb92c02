import type { ComponentChildren } from 'preact';

interface Props {
  sign: string;
  headline: string;
  /** Where the page has a main heading already. */
  heading?: 'h2';
  text: string;
  children?: ComponentChildren;
}

/** What to say when there is no failure to explain. */
export function EmptyState({ sign, headline, heading: Heading, text, children }: Props) {
  return (
    <section class="card empty">
      <div class="sign" aria-hidden="true">
        {sign}
      </div>
      {Heading ? <Heading>{headline}</Heading> : <h1>{headline}</h1>}
      <p>{text}</p>
      {children}
    </section>
  );
}
