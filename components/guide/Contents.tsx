import { i18n } from '#i18n';
import type { TopicId } from '../../data/shapes';
import { PARTS, type Part } from '../../guide/parts';
import { hrefOf } from '../../guide/route';

/** The parts of a page, to jump to. */
export function Contents({ parts, of }: { parts: readonly Part[]; of: TopicId }) {
  return (
    <nav class="contents" aria-label={i18n.t('guide.topic.contents')}>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <a href={hrefOf(of, part)}>{PARTS[part]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
