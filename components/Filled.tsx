import type { ComponentChildren } from 'preact';

/** A sentence in which each `{name}` is a piece of markup: `Press {key} to search` with a `<kbd>` for `key`. */
export function Filled({ text, ...parts }: { text: string } & Record<string, ComponentChildren>) {
  return <>{text.split(/\{(\w+)\}/).map((piece, at) => (at % 2 === 0 ? piece : (parts[piece] ?? `{${piece}}`)))}</>;
}
