import type { ToolProps } from '../../../guide/view';

export function LiveQuiz({ asked }: ToolProps) {
  return <h1>{asked}</h1>;
}
