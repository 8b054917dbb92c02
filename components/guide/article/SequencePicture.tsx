import type { Sequence } from '../../../data/article';
import { type Drawn, layoutSequence } from '../../../guide/sequence-layout';
import { Words } from './Words';

interface Props {
  class: string;
  sequence: Sequence;
  width: number;
}

/** Who says what to whom, from top to bottom. Where it goes wrong the line is broken, and has a cross. */
export function SequencePicture({ class: name, sequence, width }: Props) {
  const { lanes, lines, steps, height } = layoutSequence(sequence, width);
  return (
    <svg class={name} role="img" width={`${width / 14}rem`} viewBox={`0 0 ${width} ${height}`}>
      <title>{sequence.title}</title>
      {lines.map(({ x, from, to }) => (
        <line key={x} class="lifeline" x1={x} y1={from} x2={x} y2={to} />
      ))}
      {lanes.map((lane) => (
        <g key={lane.x} class="lane">
          <rect {...cornersOf(lane)} />
          <Words box={lane} />
        </g>
      ))}
      {steps.map((step, place) => (
        <g key={place} class={`${step.kind}${step.bad ? ' bad' : ''}`}>
          {step.kind === 'note' ? <rect {...cornersOf(step.label)} /> : <Arrow {...step} />}
          <Words box={step.label} />
        </g>
      ))}
    </svg>
  );
}

function Arrow({ from, to, y, bad }: Extract<Drawn, { kind: 'message' }>) {
  const back = to > from ? -8 : 8;
  const middle = (from + to) / 2;
  return (
    <>
      <line x1={from} y1={y} x2={to + back} y2={y} />
      <path class="head" d={`M${to} ${y}l${back} -5v10z`} />
      {bad && (
        <>
          <circle cx={middle} cy={y} r="7" />
          <path class="cross" d={`M${middle - 3} ${y - 3}l6 6m0 -6l-6 6`} />
        </>
      )}
    </>
  );
}

function cornersOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x, y, width, height, rx: 6 };
}
