import type { Row } from '../../history/row';
import { partyNames } from './words';

interface Props {
  row: Row;
  /** Address without its scheme; missing while it is read. */
  address?: string;
}

/** One failure in the list: its word, what it is, where it was asked for, who made it, when. */
export function FailureLine({ row, address }: Props) {
  const { kind, site, party, count, lastAt } = row;
  return (
    <span class="failure-line" data-class={row.class}>
      <span class="word">{kind.word}</span>
      <span class="what">
        {kind.short}
        <span class="where">{address ?? site}</span>
      </span>
      <span class="who">{party === 'unknown' ? '' : partyNames()[party]}</span>
      <span class="when">
        {count > 1 && <span class="times">×{count.toLocaleString()} </span>}
        <time dateTime={new Date(lastAt).toISOString()}>
          {new Date(lastAt).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' })}
        </time>
      </span>
    </span>
  );
}
