import type { ToolProps } from '../../../guide/view';

export function LiveCheck({ asked }: ToolProps) {
  return <h1>{asked}</h1>;
}
