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
const PADDING = 6;
const GAP = 14;
/** Between words and the arrow below them, and from there to what follows: room for a cross on the arrow. */
const ARROW = 10;
const BELOW = 20;

/** Puts each step below the one before, so that words never meet, however narrow the picture is. */
export function layoutSequence({ lanes, steps }: Sequence, width: number): SequenceLayout {
  const room = width / lanes.length;
  const centres = lanes.map((_, place) => room * (place + 0.5));
  const heads = headsOf(lanes, centres, width);
  const top = Math.max(...heads.map(bottomOf));
  let y = top + GAP;
  const drawn = steps.map((step) => {
    const one = draw(step, centres, y, width);
    y = (one.kind === 'note' ? bottomOf(one.label) : one.y) + (one.kind === 'note' ? GAP : BELOW);
    return one;
  });
  return {
    width,
    height: y,
    lanes: heads,
    lines: centres.map((x, place) => ({ x, from: bottomOf(heads[place]), to: y })),
    steps: drawn,
  };
}

/** The names side by side; where a word of one has no room there, each second name in a row of its own. */
function headsOf(lanes: readonly string[], centres: readonly number[], width: number): Box[] {
  const room = width / lanes.length - 2 * EDGE;
  const isTight = lanes.some((lane) => lane.split(/\s+/).some((word) => widthOf(word) > room - 2 * PADDING));
  const heads = lanes.map((lane) => boxOf(lane, 0, 0, isTight ? room * 1.4 : room, PADDING));
  const height = Math.max(...heads.map((head) => head.height));
  return heads.map((head, place) => ({
    ...head,
    x: within(centres[place] ?? 0, head.width, width),
    y: isTight && place % 2 === 1 ? height + GAP / 2 : 0,
    height,
  }));
}

function draw(step: Step, centres: readonly number[], y: number, width: number): Drawn {
  const bad = step.bad === true;
  const most = width - 2 * EDGE;
  if ('at' in step) {
    const box = boxOf(step.says, 0, y, Math.min(most, Math.max(190, (1.1 * width) / centres.length)));
    return { kind: 'note', bad, label: { ...box, x: within(centres[step.at] ?? 0, box.width, width) } };
  }
  const [from = 0, to = 0] = [centres[step.from], centres[step.to]];
  const lines = wrap(step.says, Math.min(most, Math.max(Math.abs(to - from) - 24, 200)));
  const label = { y, width: Math.max(...lines.map(widthOf)), height: lines.length * LINE, lines };
  const x = within((from + to) / 2, label.width, width);
  return { kind: 'message', bad, label: { ...label, x }, y: y + label.height + ARROW, from, to };
}

function bottomOf(box: Box | undefined): number {
  return box ? box.y + box.height : 0;
}

/** Where something of a width begins whose middle is there, or as near as the picture allows. */
function within(middle: number, wide: number, width: number): number {
  return Math.min(Math.max(middle - wide / 2, EDGE), width - EDGE - wide);
}
