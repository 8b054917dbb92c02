import type { ToolProps } from '../../../guide/view';

export function LivePlayground({ asked }: ToolProps) {
  return <h1>{asked}</h1>;
}
