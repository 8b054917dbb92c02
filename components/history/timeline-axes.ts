import type uPlot from 'uplot';
import type { Paint } from './timeline-paint';
import { axisWords } from './timeline-words';

const ABOUT_THE_Y_AXIS = 40;
const HALF_A_LABEL = 28;
const POWERS = Array.from({ length: 10 }, (_, zeros) => 10 ** zeros);
/** Nobody fails half a time. */
const WHOLE_STEPS = POWERS.flatMap((power) => [power, 2 * power, 5 * power]);

/** Time below, counts at the left, and thin lines across. */
export function axesOf(paint: (chart: uPlot) => Paint): uPlot.Axis[] {
  const stroke = (chart: uPlot) => paint(chart).text;
  const line = (chart: uPlot) => paint(chart).line;
  const { fontFamily } = getComputedStyle(document.body);
  const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const font = `${12 * scale}px ${fontFamily}`;
  return [
    {
      stroke,
      font,
      size: 42 * scale,
      space: 76 * scale,
      lineGap: 1.3,
      grid: { show: false },
      ticks: { stroke: line, width: 1, size: 4 },
      border: { show: true, stroke: line, width: 1 },
      values: (chart, seconds, _, __, gap) =>
        axisWords(seconds, gap).map((words, place) => (fits(chart, seconds[place] ?? 0) ? words : '')),
    },
    {
      stroke,
      font,
      size: (_, labels) => 14 + 7 * scale * Math.max(0, ...(labels ?? []).map((label) => label.length)),
      space: 26 * scale,
      gap: 4,
      incrs: WHOLE_STEPS,
      grid: { stroke: line, width: 1 },
      ticks: { show: false },
      values: (_, counts) => counts.map((count) => count.toLocaleString()),
    },
  ];
}

/** Whether there is room for a label’s right half. The plot’s own width isn’t known yet while its axes are laid out. */
function fits({ scales, width }: uPlot, second: number): boolean {
  const { min = 0, max = 1 } = scales.x ?? {};
  return ((max - second) / (max - min)) * (width - ABOUT_THE_Y_AXIS) > HALF_A_LABEL;
}
