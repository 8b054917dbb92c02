import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { TimelineData } from './timeline-data';
import { Plot, type PlotEvents } from './timeline-plot';

/** Draws a chart into `host` once, and keeps it in step with its data, its width and the page’s colours. */
export function usePlot(
  host: RefObject<HTMLElement | null>,
  data: TimelineData,
  marked: readonly [first: number, last: number] | undefined,
  events: PlotEvents,
): void {
  const plot = useRef<Plot>(undefined);
  const latest = useRef(events);
  latest.current = events;
  useLayoutEffect(() => {
    if (!host.current) return;
    const drawn = new Plot(host.current, data, passOn(latest));
    plot.current = drawn;
    const forget = watchLooks(host.current, drawn);
    return () => {
      forget();
      drawn.destroy();
    };
  }, []);
  useLayoutEffect(() => plot.current?.show(data), [data]);
  // uPlot draws in a microtask; only then do its scales fit the data.
  useEffect(() => plot.current?.mark(marked));
}

/** The colours follow the browser’s theme, or the one that the page’s root was given. */
function watchLooks(host: HTMLElement, plot: Plot): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const repaint = () => plot.repaint();
  dark.addEventListener('change', repaint);
  const chosen = new MutationObserver(repaint);
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const observer = new ResizeObserver(() => plot.resize(host.clientWidth));
  observer.observe(host);
  return () => {
    dark.removeEventListener('change', repaint);
    chosen.disconnect();
    observer.disconnect();
  };
}

/** The chart lives longer than one render, so it must find what its events mean now. */
function passOn(latest: RefObject<PlotEvents>): PlotEvents {
  return {
    onPoint: (place) => latest.current?.onPoint(place),
    onPick: (place) => latest.current?.onPick(place),
    onRange: (first, last) => latest.current?.onRange(first, last),
    onReset: () => latest.current?.onReset(),
  };
}
