import type { Explained } from '../../diagnose/page-view';
import { hrefOf } from '../../guide/route';
import type { Topic } from '../../guide/topic';
import type { TopicView } from '../../guide/view';
import { HowWeKnow } from '../HowWeKnow';
import { PathPicture } from '../PathPicture';
import { TopicLink } from './TopicLink';

interface Props {
  seen: Explained;
  meanings: TopicView['meanings'];
  /** What a proven vendor means by it. */
  named?: Topic;
}

/** The failure from which the guide was opened: what was seen, and which vendor's meaning applies. */
export function SeenHere({ seen: { failure, diagnosis }, meanings, named }: Props) {
  const isElsewhere = named && !meanings.some(({ topic }) => topic.id === named.id);
  return (
    <section class="card seen-here explanation" aria-labelledby="seen-here">
      <h2 id="seen-here">What you just saw</h2>
      <p class="headline">{diagnosis.headline}</p>
      <p class="seen">
        {failure.method} {failure.url}
      </p>
      <PathPicture hops={diagnosis.hops} where={diagnosis.where} />
      <p class="turn">{diagnosis.turnSentence}</p>
      {meanings.length > 0 && <WhichMeaning diagnosis={diagnosis} meanings={meanings} />}
      {isElsewhere && (
        <p>
          <b>The answer names the reason itself:</b> <TopicLink topic={named} />
        </p>
      )}
      <details class="more">
        <summary>How we know</summary>
        <HowWeKnow failure={failure} diagnosis={diagnosis} />
      </details>
    </section>
  );
}

function WhichMeaning({ diagnosis, meanings }: { diagnosis: Explained['diagnosis']; meanings: TopicView['meanings'] }) {
  const vendorsSeen = diagnosis.evidence.flatMap(({ vendor, grade }) => (vendor ? [{ vendor, grade }] : []));
  const proven = vendorsSeen.find(({ grade }) => grade === 'proof')?.vendor;
  const met = new Set(vendorsSeen.map(({ vendor }) => vendor));
  const ofVendor = (vendor: string) => meanings.find(({ topic }) => topic.id.startsWith(`vendors/${vendor}/`));
  const applies = proven && ofVendor(proven);
  if (applies)
    return (
      <p>
        <b>Whose meaning applies:</b> {applies.topic.vendor} made this answer, so it means “
        <a href={hrefOf(applies.topic.id)}>{applies.entry.title}</a>”.
      </p>
    );
  if (proven) return <p>None of the vendors’ meanings below applies: somebody else made this answer.</p>;
  const possible = [...met].flatMap((vendor) => ofVendor(vendor) ?? []);
  return (
    <p>
      <b>Whose meaning applies:</b> nothing in the answer proves who made it, so we can’t tell.
      {possible.map(({ topic, entry }) => (
        <span key={topic.id}>
          {' '}
          It came by way of {topic.vendor}, so it may mean “<a href={hrefOf(topic.id)}>{entry.title}</a>”.
        </span>
      ))}
    </p>
  );
}
