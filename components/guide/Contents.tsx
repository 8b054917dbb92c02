import { i18n } from '#i18n';
import type { TopicId } from '../../data/shapes';
import { hrefOf } from '../../guide/route';

interface Props {
  parts: readonly { id: string; title: string }[];
  of: TopicId;
}

/** The parts of a page, to jump to. */
export function Contents({ parts, of }: Props) {
  return (
    <nav class="contents" aria-label={i18n.t('guide.topic.contents')}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={hrefOf(of, id)}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
