import type { Choice } from '../../../data/article';
import { layoutChoice } from '../../../guide/choice-layout';
import { Words } from './Words';

interface Props {
  class: string;
  choice: Choice;
  /** At most. */
  width: number;
}

/** Questions, the answers below each, and where each answer leads. */
export function ChoicePicture({ class: name, choice, width: most }: Props) {
  const { boxes, lines, width, height } = layoutChoice(choice, most);
  return (
    <svg class={name} role="img" width={`${width / 14}rem`} viewBox={`0 0 ${width} ${height}`}>
      <title>{choice.title}</title>
      {lines.map((corners) => (
        <polyline key={corners.join(' ')} class="branch" points={corners.join(' ')} />
      ))}
      {boxes.map((box) => (
        <g key={box.y * width + box.x} class={box.kind}>
          <rect x={box.x} y={box.y} width={box.width} height={box.height} rx={box.kind === 'answer' ? 12 : 6} />
          <Words box={box} />
        </g>
      ))}
    </svg>
  );
}
