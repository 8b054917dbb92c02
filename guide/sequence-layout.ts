import type { Sequence, Step } from '../data/article';
import { type Box, boxOf, LINE, widthOf, wrap } from './diagram-text';

/** A sequence as drawn in a viewBox of `width` × `height`. */
export interface SequenceLayout {
  width: number;
  height: number;
  /** The names at the top, each in the middle of its lane. */
  lanes: readonly Box[];
  /** Where the lines below the names are, and from where to where they reach. */
  lines: readonly { x: number; from: number; to: number }[];
  steps: readonly Drawn[];
}

/** A note, or what is said over an arrow at the height `y`. */
export type Drawn = { label: Box; bad: boolean } & (
  | { kind: 'note' }
  | { kind: 'message'; y: number; from: number; to: number }
);

const EDGE = 4;
const GAP = 14;
/** Between words and the arrow below them, and from there to what follows: room for a cross on the arrow. */
const ARROW = 10;
const BELOW = 20;

/** Puts each step below the one before, so that words never meet, however narrow the picture is. */
export function layoutSequence({ lanes, steps }: Sequence, width: number): SequenceLayout {
  const room = width / lanes.length;
  const centres = lanes.map((_, place) => room * (place + 0.5));
  const heads = lanes.map((lane) => boxOf(lane, 0, 0, room - 2 * EDGE, 6));
  const top = Math.max(...heads.map(({ height }) => height));
  let y = top + GAP;
  const drawn = steps.map((step) => {
    const one = draw(step, centres, y, width);
    y = bottomOf(one) + (one.kind === 'note' ? GAP : BELOW);
    return one;
  });
  return {
    width,
    height: y,
    lanes: heads.map((head, place) => ({ ...head, x: (centres[place] ?? 0) - head.width / 2, height: top })),
    lines: centres.map((x) => ({ x, from: top, to: y })),
    steps: drawn,
  };
}

function draw(step: Step, centres: readonly number[], y: number, width: number): Drawn {
  const bad = step.bad === true;
  const most = width - 2 * EDGE;
  if ('at' in step) {
    const box = boxOf(step.says, 0, y, Math.min(most, 190));
    return { kind: 'note', bad, label: { ...box, x: within(centres[step.at] ?? 0, box.width, width) } };
  }
  const [from = 0, to = 0] = [centres[step.from], centres[step.to]];
  const lines = wrap(step.says, Math.min(most, Math.max(Math.abs(to - from) - 24, 200)));
  const label = { y, width: Math.max(...lines.map(widthOf)), height: lines.length * LINE, lines };
  const x = within((from + to) / 2, label.width, width);
  return { kind: 'message', bad, label: { ...label, x }, y: y + label.height + ARROW, from, to };
}

function bottomOf(one: Drawn): number {
  return one.kind === 'note' ? one.label.y + one.label.height : one.y;
}

/** Where something of a width begins whose middle is there, or as near as the picture allows. */
function within(middle: number, wide: number, width: number): number {
  return Math.min(Math.max(middle - wide / 2, EDGE), width - EDGE - wide);
}
