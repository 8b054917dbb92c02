import { i18n } from '#i18n';
import { hrefOf } from '../../guide/route';
import type { Topic } from '../../guide/topic';

/** The pages before and after this one. */
export function Neighbours({ previous, next }: { previous?: Topic; next?: Topic }) {
  return (
    <nav class="neighbours" aria-label={i18n.t('guide.topic.neighbours')}>
      {previous && (
        <a rel="prev" href={hrefOf(previous.id)}>
          <span>{i18n.t('guide.topic.previous')}</span>
          {labelOf(previous)}
        </a>
      )}
      {next && (
        <a rel="next" href={hrefOf(next.id)}>
          <span>{i18n.t('guide.topic.next')}</span>
          {labelOf(next)}
        </a>
      )}
    </nav>
  );
}

function labelOf({ code, title }: Topic): string {
  return code ? `${code} ${title}` : title;
}
