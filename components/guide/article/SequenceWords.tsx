import { i18n } from '#i18n';
import type { Sequence, Step } from '../../../data/article';

/** A sequence, step by step. */
export function SequenceWords({ sequence: { lanes, steps } }: { sequence: Sequence }) {
  return (
    <ol>
      {steps.map((step, place) => (
        <li key={place}>
          {step.bad ? i18n.t('guide.articles.diagram.bad', { step: said(step, lanes) }) : said(step, lanes)}
        </li>
      ))}
    </ol>
  );
}

function said(step: Step, lanes: readonly string[]): string {
  const name = (place: number) => lanes[place] ?? '';
  return 'at' in step
    ? i18n.t('guide.articles.diagram.note', { lane: name(step.at), says: step.says })
    : i18n.t('guide.articles.diagram.message', { from: name(step.from), to: name(step.to), says: step.says });
}
