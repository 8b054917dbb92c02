import type { Topic } from '../../guide/topic';
import { TopicList } from './TopicList';

/** For an address that leads nowhere. */
export function NotThere({ asked, nearest }: { asked: string; nearest: readonly Topic[] }) {
  return (
    <>
      <h1>The guide has no page “{asked.slice(0, 100)}”</h1>
      <p class="lead">The address may have a typing mistake in it. These pages have the most similar ones:</p>
      <TopicList topics={nearest} />
      <p>
        Or go to <a href="#/">the first page</a>, or press / and search.
      </p>
    </>
  );
}
