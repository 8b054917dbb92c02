import type { Category, Family, State, TopicId } from '../data/shapes';
import { codeOf, type Topic } from './topic.ts';

/** A topic without the names of its fields, and without what its id tells: every page of the guide loads all of them. */
export type PackedTopic = readonly [
  id: TopicId,
  title: string,
  sign: string,
  categories: string,
  state?: State | '',
  vendor?: string,
  family?: Family | '',
];

export function packTopics(topics: readonly Topic[]): PackedTopic[] {
  return topics.map(({ id, title, sign, categories, state, vendor, family }): PackedTopic => {
    const always = [id, title, sign, categories.join(' ')] as const;
    if (family) return [...always, '', '', family];
    if (vendor) return [...always, state ?? '', vendor];
    return state ? [...always, state] : always;
  });
}

export function unpackTopics(packed: readonly PackedTopic[]): Topic[] {
  return packed.map(([id, title, sign, categories, state, vendor, family]) => ({
    id,
    code: codeOf(id),
    title,
    sign,
    categories: categories.split(' ').filter(Boolean) as Category[],
    state: state || undefined,
    vendor: vendor || undefined,
    family: family || undefined,
  }));
}
