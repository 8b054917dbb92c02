import type { Topic } from '../../guide/topic';
import type { Meanings } from '../../guide/view';
import { TopicList } from './TopicList';

const SHOWN = 50;

interface Props {
  query: string;
  found: readonly Topic[];
  meanings: Meanings;
}

/** What the search found, best first. Arrow keys go from one to the next, and back to the search box. */
export function SearchResults({ query, found, meanings }: Props) {
  return (
    <div class="results">
      <h1>Search</h1>
      <p class="lead" role="status">
        {summaryOf(query, found.length)}
      </p>
      <TopicList topics={found.slice(0, SHOWN)} meanings={meanings} />
    </div>
  );
}

function summaryOf(query: string, count: number): string {
  if (query.trim() === '') return 'Type a number, a browser’s error name, or a few words.';
  if (count === 0) return `Nothing here speaks of “${query}”. Try fewer letters, or only the number.`;
  const pages = count === 1 ? '1 page speaks' : `${count} pages speak`;
  return `${pages} of “${query}”${count > SHOWN ? `; here are the best ${SHOWN}` : ''}.`;
}
