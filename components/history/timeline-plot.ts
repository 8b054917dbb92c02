import uPlot from 'uplot';
import { axesOf } from './timeline-axes';
import { CLASSES, spanOf, type TimelineData } from './timeline-data';
import { type Paint, readPaint } from './timeline-paint';

const HEIGHT = 128;
/** Shorter pulls are clicks, in CSS pixels. */
const SHORTEST_DRAG = 5;

/** What people do with the chart, by the places of the bars. */
export interface PlotEvents {
  /** The pointer is on a bar, or on none. */
  onPoint(place?: number): void;
  onPick(place: number): void;
  onRange(first: number, last: number): void;
  onReset(): void;
}

/** A chart of stacked bars that is drawn once and then kept up to date. */
export class Plot {
  readonly #chart: uPlot;
  readonly #mark = document.createElement('div');
  #data: TimelineData;
  #paint?: Paint;

  constructor(host: HTMLElement, data: TimelineData, events: PlotEvents) {
    this.#data = data;
    this.#chart = new uPlot(this.#options(host.clientWidth, events), columnsOf(data), host);
    this.#mark.className = 'mark';
    this.#chart.under.append(this.#mark);
    this.#chart.over.addEventListener('click', () => {
      const place = this.#chart.cursor.idx;
      if (typeof place === 'number') events.onPick(place);
    });
  }

  show(data: TimelineData): void {
    if (data === this.#data) return;
    this.#data = data;
    this.#chart.setData(columnsOf(data));
  }

  /** Puts a band behind some bars, or behind none. */
  mark(places?: readonly [first: number, last: number]): void {
    this.#mark.hidden = !places;
    if (!places) return;
    const { from, to } = spanOf(this.#data, ...places);
    const [left, right] = [from, to].map((at) => this.#chart.valToPos(at / 1000, 'x')) as [number, number];
    Object.assign(this.#mark.style, { left: `${left}px`, width: `${right - left}px` });
  }

  resize(width: number): void {
    if (width > 0 && width !== this.#chart.width) this.#chart.setSize({ width, height: HEIGHT });
  }

  /** Takes on the colours of the page anew. */
  repaint(): void {
    this.#paint = undefined;
    this.#chart.redraw(false);
  }

  destroy(): void {
    this.#chart.destroy();
  }

  #options(width: number, events: PlotEvents): uPlot.Options {
    const paint = (chart: uPlot) => {
      this.#paint ??= readPaint(chart.under, chart.ctx);
      return this.#paint;
    };
    const reset = () => {
      events.onReset();
      return null;
    };
    const paths = uPlot.paths.bars?.({ size: [0.8, 40, 1] });
    return {
      width,
      height: HEIGHT,
      padding: [8, 4, 0, 0],
      legend: { show: false },
      scales: {
        x: { range: () => this.#edges() },
        y: { range: (_, __, most) => [0, Math.max(2, (most ?? 0) * 1.05)] },
      },
      axes: axesOf((chart) => paint(chart)),
      series: [
        {},
        ...CLASSES.toReversed().map((name) => ({
          paths,
          width: 0,
          points: { show: false },
          fill: (chart: uPlot) => paint(chart).fills[name],
        })),
      ],
      cursor: {
        x: false,
        y: false,
        points: { show: false },
        drag: { x: true, y: false, setScale: false, dist: SHORTEST_DRAG },
        bind: { dblclick: () => reset },
      },
      hooks: {
        setCursor: [({ cursor }) => events.onPoint(cursor.idx ?? undefined)],
        setSelect: [(chart) => takeRange(chart, events)],
      },
    };
  }

  #edges(): [from: number, to: number] {
    const { from, to } = spanOf(this.#data, 0, this.#data.times.length - 1);
    return [from / 1000, to / 1000];
  }
}

/** uPlot’s columns: the middle of each span in seconds, then the tops of the bars, the highest first. */
function columnsOf({ times, counts, step }: TimelineData): uPlot.AlignedData {
  const tops = CLASSES.map((_, level) =>
    times.map((_, place) => CLASSES.slice(0, level + 1).reduce((sum, name) => sum + (counts[name][place] ?? 0), 0)),
  );
  return [times.map((time) => time + step / 2000), ...tops.reverse()];
}

/** Bars are chosen whole: the drag’s ends move outwards to their edges. */
function takeRange(chart: uPlot, { onRange }: PlotEvents): void {
  const { left, width } = chart.select;
  if (width === 0) return;
  chart.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
  onRange(chart.posToIdx(left), chart.posToIdx(left + width));
}
