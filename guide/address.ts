import type { TopicId } from '../data/shapes';
import { hrefOf, searchHref } from './route';

/** What somebody typed after the keyword in the address bar, as an address in the guide. */
export function addressFor(typed: string): string {
  const text = typed.trim();
  if (text === '') return 'guide.html';
  return `guide.html${/^[1-9]\d\d$/.test(text) ? hrefOf(`statuses/${text}`) : searchHref(text)}`;
}

/** A topic's page, starting with the failure of a tab from which it is opened. */
export function addressFrom(failure: { firstAt: number }, tabId: number, topic: TopicId): string {
  return `guide.html?${new URLSearchParams({ tab: `${tabId}`, failure: `${failure.firstAt}` })}${hrefOf(topic)}`;
}
