import { distance } from 'fastest-levenshtein';
import type { Category, TopicId } from '../data/shapes';
import { hrefOf } from './route';
import { codeOf, type Topic } from './topic';
import type { Members } from './view';

/** All pages of the guide, by id and in order. */
export class Catalogue {
  readonly topics: readonly Topic[];
  readonly #byId: ReadonlyMap<TopicId, Topic>;

  constructor(topics: readonly Topic[]) {
    this.topics = topics;
    this.#byId = new Map(topics.map((topic) => [topic.id, topic]));
  }

  find(id: TopicId): Topic | undefined {
    return this.#byId.get(id);
  }

  findAll(ids: readonly TopicId[]): Topic[] {
    return ids.flatMap((id) => this.find(id) ?? []);
  }

  inCategory(category: Category): Topic[] {
    return this.topics.filter(({ categories }) => categories.includes(category));
  }

  /** What belongs to a class or a family. */
  membersOf(id: TopicId): Members[] {
    if (id === 'classes/network') {
      const families = this.topics.filter((topic) => topic.id.startsWith('families/'));
      return families.flatMap((family) => this.membersOf(family.id).map(({ topics }) => ({ family, topics })));
    }
    const isMember = (topic: Topic) =>
      id.startsWith('families/') ? id === `families/${topic.family}` : id === `classes/${topic.categories[0]}`;
    const topics = this.topics.filter((topic) => topic.id !== id && isMember(topic));
    return topics.length > 0 ? [{ topics }] : [];
  }

  /** The pages before and after one, on its own shelf. */
  neighbours(id: TopicId): { previous?: Topic; next?: Topic } {
    const shelf = this.topics.filter((topic) => shelfOf(topic.id) === shelfOf(id));
    const place = shelf.findIndex((topic) => topic.id === id);
    return { previous: shelf[place - 1], next: shelf[place + 1] };
  }

  /** What the vendors mean by a number that not they alone use, or that has a standard meaning too. */
  meaningsOf(id: TopicId): Topic[] {
    if (!id.startsWith('statuses/')) return [];
    return this.topics.filter((topic) => topic.id.startsWith('vendors/') && topic.code === codeOf(id));
  }

  /** A vendor's own codes, its single numbers first. */
  codesOf(vendor: Topic): Topic[] {
    return this.topics.filter(
      (topic) => topic.code !== undefined && (topic.vendor === vendor.title || topic.id.startsWith(`${vendor.id}/`)),
    );
  }

  /** The pages whose address is the most like one that does not exist. */
  nearest(asked: string, count = 4): Topic[] {
    const wanted = asked.toLowerCase();
    const far = (topic: Topic) => distance(wanted, hrefOf(topic.id).slice('#/'.length).toLowerCase());
    return this.topics
      .map((topic) => ({ topic, far: far(topic) }))
      .sort((one, other) => one.far - other.far)
      .slice(0, count)
      .map(({ topic }) => topic);
  }
}

/** The folder; each vendor's codes are a shelf of their own, and so are the vendors. */
function shelfOf(id: TopicId): string {
  return id.split('/').slice(0, -1).join('/');
}
