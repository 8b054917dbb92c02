import { type Box, LETTERS, LINE } from '../../../guide/diagram-text';

/** The lines of a box, in its middle. */
export function Words({ box: { x, y, width, height, lines } }: { box: Box }) {
  const first = y + (height - lines.length * LINE) / 2 + LINE / 2;
  return (
    <text x={x + width / 2} font-size={LETTERS} text-anchor="middle" dominant-baseline="central">
      {lines.map((line, place) => (
        <tspan key={place} x={x + width / 2} y={first + place * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
