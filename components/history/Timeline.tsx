import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { TimelineLegend } from './TimelineLegend';
import { TimelineTable } from './TimelineTable';
import { edgesOf, moveChoice } from './timeline-choice';
import { countsOf, spanOf, type TimelineData, totalOf } from './timeline-data';
import { spanWords } from './timeline-words';
import { useChoice } from './use-choice';
import { usePlot } from './use-plot';
import { counted } from './words';

interface Props {
  /** What to show, all of it: when zoomed, the spans of the zoomed time only. A change is a new object. */
  data: TimelineData;
  /** The zoomed time in milliseconds since the epoch; missing when all of it is shown. */
  from?: number;
  to?: number;
  /** Zooms to whole bars, in milliseconds since the epoch, `to` excluded; without times, shows all of it again. */
  onZoom(from?: number, to?: number): void;
}

/** Failures over time as stacked bars, to look at and to choose a time from. */
export function Timeline(props: Props) {
  const { data, from, to, onZoom } = props;
  const isEmpty = totalOf(countsOf(data, 0, data.times.length - 1)) === 0;
  if (!isEmpty) return <Chart {...props} />;
  const isZoomed = from !== undefined || to !== undefined;
  return (
    <div class="timeline empty-time">
      <p>{isZoomed ? i18n.t('history.timeline.nothingThen') : i18n.t('history.timeline.nothingYet')}</p>
      {isZoomed && <ShowAll onZoom={onZoom} />}
    </div>
  );
}

function Chart({ data, from, to, onZoom }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<number>();
  const [choice, choose] = useChoice(data);
  const [said, say] = useState('');
  const last = data.times.length - 1;
  const marked = pointed !== undefined && pointed <= last ? ([pointed, pointed] as const) : choice && edgesOf(choice);
  const zoomTo = (edges: readonly [number, number]) => {
    const span = spanOf(data, ...edges);
    choose(undefined);
    onZoom(span.from, span.to);
  };
  usePlot(host, data, marked, {
    onPoint: setPointed,
    onPick: (place) => choose({ anchor: place, at: place }),
    onRange: (...edges) => zoomTo(edges),
    onReset: () => onZoom(),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const moved = moveChoice(event, choice, data.times.length);
    if (moved) {
      choose(moved);
      setPointed(undefined);
      say(wordsOf(data, edgesOf(moved)));
    } else if (event.key === 'Enter' && choice) {
      zoomTo(edgesOf(choice));
    } else if (event.key === 'Escape' && (choice || from !== undefined || to !== undefined)) {
      choose(undefined);
      onZoom();
    } else return;
    event.preventDefault();
  };
  return (
    <div class="timeline">
      <div class="timeline-head">
        <p class="timeline-words">{wordsOf(data, marked ?? [0, last])}</p>
        {choice && (
          <button type="button" onClick={() => zoomTo(edgesOf(choice))}>
            {i18n.t('history.timeline.zoom')}
          </button>
        )}
        {(from !== undefined || to !== undefined) && <ShowAll onZoom={onZoom} />}
      </div>
      {/* An application, so that screen readers leave the arrow keys to it. */}
      <div
        class="timeline-plot"
        ref={host}
        role="application"
        aria-roledescription={i18n.t('history.timeline.chart')}
        aria-label={i18n.t('history.timeline.label', { said: wordsOf(data, [0, last]) })}
        aria-describedby="timeline-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is worked with the keys below
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={() => say('')}
      />
      <TimelineLegend counts={countsOf(data, ...(marked ?? [0, last]))} />
      <p id="timeline-keys" hidden>
        {i18n.t('history.timeline.keys')}
      </p>
      <p class="timeline-aside" aria-live="polite">
        {said}
      </p>
      <TimelineTable data={data} />
    </div>
  );
}

function ShowAll({ onZoom }: Pick<Props, 'onZoom'>) {
  return (
    <button type="button" onClick={() => onZoom()}>
      {i18n.t('history.timeline.showAll')}
    </button>
  );
}

function wordsOf(data: TimelineData, edges: readonly [number, number]): string {
  return i18n.t('history.timeline.said', {
    span: spanWords(spanOf(data, ...edges)),
    failures: counted('history.failures', totalOf(countsOf(data, ...edges))),
  });
}
