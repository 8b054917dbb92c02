import type { TopicView } from './view';

/** The parts of a topic's page, by their names in the address, in order. */
export const PARTS = {
  vendors: 'Whose number it is',
  plain: 'In plain words',
  members: 'What belongs to it',
  causes: 'Common causes',
  try: 'What you can try',
  owner: 'What the site’s owner should check',
  misunderstanding: 'A common misunderstanding',
  use: 'When to send it',
  definition: 'Exactly',
  standard: 'What the standard asks',
  headers: 'Headers that matter',
  caching: 'May it be kept in a cache?',
  retry: 'Is it of use to send it again?',
  example: 'What it looks like',
  code: 'How to send it',
  questions: 'Questions people ask',
  names: 'What browsers call it',
  related: 'Related',
  sources: 'Sources',
};

export type Part = keyof typeof PARTS;

/** The parts that a topic's page has. */
export function partsOf({ guide, meanings, names, members, related, snippets }: TopicView): Part[] {
  const has: Record<Part, boolean> = {
    vendors: meanings.length > 0,
    plain: true,
    members: members.length > 0,
    causes: true,
    try: true,
    owner: true,
    misunderstanding: guide?.misunderstanding !== undefined,
    use: guide?.use !== undefined,
    definition: guide !== undefined,
    standard: guide?.requires !== undefined,
    headers: (guide?.headers?.length ?? 0) > 0,
    caching: guide?.caching !== undefined,
    retry: guide?.retry !== undefined,
    example: guide?.example !== undefined,
    code: guide?.example !== undefined && snippets.length > 0,
    questions: (guide?.questions?.length ?? 0) > 0,
    names: names.length > 0,
    related: related.length > 0,
    sources: true,
  };
  return (Object.keys(PARTS) as Part[]).filter((part) => has[part]);
}
