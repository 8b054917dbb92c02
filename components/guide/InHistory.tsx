import { i18n } from '#i18n';
import type { TopicId } from '../../data/shapes';
import { kindName } from '../../history/kind';

/** The way to all that the history keeps of this kind; nothing where a topic is no kind of failure. */
export function InHistory({ of }: { of: TopicId }) {
  if (!isKind(of)) return null;
  const kind = kindName({ word: '', entry: of });
  return (
    <p class="note">
      <a href={`history.html?${new URLSearchParams({ kind })}`}>{i18n.t('guide.topic.history')}</a>
    </p>
  );
}

type Kind = Extract<TopicId, `statuses/${string}` | `failures/${string}` | `vendors/${string}/${string}`>;

function isKind(id: TopicId): id is Kind {
  return /^(statuses\/[45]|failures\/|vendors\/[^/]+\/)/.test(id);
}
