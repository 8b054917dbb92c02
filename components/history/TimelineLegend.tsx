import type { FailureClass } from '../../diagnose/opinion';
import { CLASSES } from './timeline-data';
import { classNames } from './words';

/** What the bars’ patterns mean, with their counts. */
export function TimelineLegend({ counts }: { counts: Record<FailureClass, number> }) {
  return (
    <ul class="timeline-legend">
      {CLASSES.filter((name) => name !== 'other' || counts.other > 0).map((name) => (
        <li key={name}>
          <span class="swatch" data-class={name} aria-hidden="true" />
          {shortName(name)} <b>{counts[name].toLocaleString()}</b>
        </li>
      ))}
    </ul>
  );
}

/** The bare number where there is one. */
export function shortName(name: FailureClass): string {
  return name === '4xx' || name === '5xx' ? name : classNames()[name];
}
