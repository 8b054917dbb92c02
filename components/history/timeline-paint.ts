import uPlot from 'uplot';
import type { FailureClass } from '../../diagnose/opinion';

/** What the chart is painted with; the classes differ by pattern as well as by colour. */
export interface Paint {
  text: string;
  line: string;
  fills: Record<FailureClass, string | CanvasPattern>;
}

const COLOURS: Record<FailureClass, string> = { '4xx': '--warn', '5xx': '--bad', network: '--accent', other: '--soft' };
const TILE = 6;

/** Reads the paint from the style of an element in the page, which may change its colour. */
export function readPaint(probe: HTMLElement, context: CanvasRenderingContext2D): Paint {
  const card = resolve(probe, '--card');
  const fill = (name: FailureClass) => patternOf(name, resolve(probe, COLOURS[name]), card, context);
  return {
    text: resolve(probe, '--soft'),
    line: resolve(probe, '--line'),
    fills: { '4xx': fill('4xx'), '5xx': fill('5xx'), network: fill('network'), other: fill('other') },
  };
}

/** A canvas understands neither custom properties nor `light-dark()`: an element resolves them. */
function resolve(probe: HTMLElement, name: string): string {
  probe.style.color = `var(${name})`;
  return getComputedStyle(probe).color;
}

/** Stripes for 4xx, dots left out of network failures, a plain fill for the rest; the legend shows the same. */
function patternOf(name: FailureClass, colour: string, card: string, context: CanvasRenderingContext2D) {
  if (name === '5xx' || name === 'other') return colour;
  const side = Math.round(TILE * uPlot.pxRatio);
  const tile = new OffscreenCanvas(side, side);
  const brush = tile.getContext('2d');
  if (!brush) return colour;
  brush.scale(side / TILE, side / TILE);
  brush.fillStyle = colour;
  brush.fillRect(0, 0, TILE, TILE);
  if (name === '4xx') drawStripes(brush, card);
  else drawDot(brush, card);
  return context.createPattern(tile, 'repeat') ?? colour;
}

function drawStripes(brush: OffscreenCanvasRenderingContext2D, card: string): void {
  brush.strokeStyle = card;
  brush.lineWidth = 1.4;
  brush.beginPath();
  for (const shift of [-TILE, 0, TILE]) {
    brush.moveTo(shift - 1, TILE + 1);
    brush.lineTo(shift + TILE + 1, -1);
  }
  brush.stroke();
}

function drawDot(brush: OffscreenCanvasRenderingContext2D, card: string): void {
  brush.fillStyle = card;
  brush.beginPath();
  brush.arc(TILE / 2, TILE / 2, 1.3, 0, 2 * Math.PI);
  brush.fill();
}
