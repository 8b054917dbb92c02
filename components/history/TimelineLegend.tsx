import type { FailureClass } from '../../diagnose/opinion';
import { CLASSES } from './timeline-data';

export const NAMES: Record<FailureClass, string> = {
  '4xx': '4xx',
  '5xx': '5xx',
  network: 'No answer',
  other: 'Errors in an answer',
};

/** What the bars’ patterns mean, with their counts. */
export function TimelineLegend({ counts }: { counts: Record<FailureClass, number> }) {
  return (
    <ul class="timeline-legend">
      {CLASSES.filter((name) => name !== 'other' || counts.other > 0).map((name) => (
        <li key={name}>
          <span class="swatch" data-class={name} aria-hidden="true" />
          {NAMES[name]} <b>{counts[name].toLocaleString()}</b>
        </li>
      ))}
    </ul>
  );
}
