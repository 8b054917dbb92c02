import { hrefOf } from '../../guide/route';
import type { Topic } from '../../guide/topic';

/** The pages before and after this one. */
export function Neighbours({ previous, next }: { previous?: Topic; next?: Topic }) {
  return (
    <nav class="neighbours" aria-label="Previous and next">
      {previous && (
        <a rel="prev" href={hrefOf(previous.id)}>
          <span>Previous</span>
          {labelOf(previous)}
        </a>
      )}
      {next && (
        <a rel="next" href={hrefOf(next.id)}>
          <span>Next</span>
          {labelOf(next)}
        </a>
      )}
    </nav>
  );
}

function labelOf({ code, title }: Topic): string {
  return code ? `${code} ${title}` : title;
}
