import { loadPage, loadPair } from '../../data/guide';
import type { EntryId, TopicId } from '../../data/shapes';
import type { Catalogue } from '../../guide/catalogue';
import type { Side } from '../../guide/compare';
import { isComparable } from '../../guide/is-comparable';
import type { Topic } from '../../guide/topic';
import type { View } from '../../guide/view';

/** Loads two entries to compare, or only what to choose from; nothing where one of the two can't be compared. */
export async function loadComparison(
  asked: readonly [] | readonly [TopicId, TopicId],
  catalogue: Catalogue,
): Promise<View | undefined> {
  const [offered, { ComparePage: Page }] = await Promise.all([
    loadOffered(catalogue),
    import('../../components/guide/ComparePage'),
  ]);
  if (asked.length === 0) return { page: 'compare', offered, Page };
  const [one, other] = catalogue.findAll(asked).filter(isComparable);
  if (!one || !other) return;
  const load = async (topic: Topic): Promise<Side> => ({ topic, ...(await loadPage(topic.id as EntryId)) });
  const [first, second, pair] = await Promise.all([load(one), load(other), loadPairOf(one, other)]);
  return { page: 'compare', sides: [first, second], pair, offered, Page };
}

/** The pairs of which somebody has written the difference. */
async function loadOffered(catalogue: Catalogue): Promise<[Topic, Topic][]> {
  const { default: pairs } = await import('virtual:guide/pairs');
  return pairs.flatMap((pair) => {
    const [one, other] = catalogue.findAll(pair);
    return one && other ? [[one, other]] : [];
  });
}

async function loadPairOf(one: Topic, other: Topic) {
  const [a, b] = [one, other].map(({ id }) => id.replace(/^\w+\//, ''));
  return (await loadPair(`${a}-${b}`)) ?? loadPair(`${b}-${a}`);
}
