import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  class?: string;
  summary: ComponentChildren;
  summaryClass?: string;
  children: ComponentChildren;
}

/** Something to open, made only when it is opened: the headline need not wait for what is below the fold. */
export function More({ class: name, summary, summaryClass, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class={name} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class={summaryClass}>{summary}</summary>
      {isOpen && children}
    </details>
  );
}
