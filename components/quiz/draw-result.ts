/** What the picture of a result shows. Its texts are the interface’s own; nothing in it is personal. */
export interface ResultFacts {
  title: string;
  headline: string;
  level: string;
  /** Each answer, in order: was it right? */
  answers: readonly boolean[];
}

/** In pixels: what links are shown with elsewhere. */
export const PICTURE = { width: 1200, height: 630 } as const;

const COLOURS = {
  paper: '#fbfaf7',
  card: '#ffffff',
  ink: '#1d1f23',
  soft: '#5c6068',
  line: '#e6e3db',
  good: '#1f7a4d',
};
const FONT = 'system-ui,sans-serif';
const [LEFT, ROW, MOST_MARKS] = [110, 430, 20];

/** Draws a result. Needs no network: it has no picture and no font but the system’s. */
export function drawResult(canvas: HTMLCanvasElement, { title, headline, level, answers }: ResultFacts): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const { width, height } = PICTURE;
  fill(pen, COLOURS.paper, () => pen.rect(0, 0, width, height));
  fill(pen, COLOURS.card, () => pen.roundRect(50, 50, width - 100, height - 100, 28));
  pen.strokeStyle = COLOURS.line;
  pen.lineWidth = 2;
  pen.stroke();
  write(pen, title, { size: 34, colour: COLOURS.soft, y: 150 });
  write(pen, headline, { size: 88, colour: COLOURS.ink, y: 272, weight: 700 });
  write(pen, level, { size: 36, colour: COLOURS.soft, y: 346 });
  if (answers.length > MOST_MARKS) drawBar(pen, answers);
  else for (const [place, isRight] of answers.entries()) drawMark(pen, place, isRight, answers.length);
}

/** A filled disc with a tick, or an empty one with a cross. */
function drawMark(pen: CanvasRenderingContext2D, place: number, isRight: boolean, count: number): void {
  const step = Math.min(96, (PICTURE.width - 2 * LEFT) / count);
  const radius = Math.min(32, step / 2 - 5);
  const [x, y, arm] = [LEFT + step * place + radius, ROW + 40, radius * 0.42];
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fillStyle = isRight ? COLOURS.good : COLOURS.card;
  pen.fill();
  pen.lineWidth = Math.max(3, radius / 8);
  pen.strokeStyle = isRight ? COLOURS.good : COLOURS.soft;
  pen.stroke();
  pen.strokeStyle = isRight ? COLOURS.card : COLOURS.soft;
  pen.beginPath();
  const lines: readonly (readonly [number, number])[][] = isRight
    ? [
        [
          [-arm, 0],
          [-arm / 4, arm * 0.8],
          [arm, -arm * 0.8],
        ],
      ]
    : [
        [
          [-arm, -arm],
          [arm, arm],
        ],
        [
          [arm, -arm],
          [-arm, arm],
        ],
      ];
  for (const line of lines) for (const [at, [dx, dy]] of line.entries()) pen[at ? 'lineTo' : 'moveTo'](x + dx, y + dy);
  pen.stroke();
}

function drawBar(pen: CanvasRenderingContext2D, answers: readonly boolean[]): void {
  const width = PICTURE.width - 2 * LEFT;
  const part = answers.filter(Boolean).length / answers.length;
  fill(pen, COLOURS.line, () => pen.roundRect(LEFT, ROW + 20, width, 40, 20));
  if (part > 0) fill(pen, COLOURS.good, () => pen.roundRect(LEFT, ROW + 20, Math.max(40, width * part), 40, 20));
}

function fill(pen: CanvasRenderingContext2D, colour: string, shape: () => void): void {
  pen.fillStyle = colour;
  pen.beginPath();
  shape();
  pen.fill();
}

interface Style {
  size: number;
  colour: string;
  y: number;
  weight?: number;
}

/** A line of text, made narrower where it would not fit. */
function write(pen: CanvasRenderingContext2D, text: string, { size, colour, y, weight = 400 }: Style): void {
  pen.font = `${weight} ${size}px ${FONT}`;
  pen.fillStyle = colour;
  pen.fillText(text, LEFT, y, PICTURE.width - 2 * LEFT);
}
