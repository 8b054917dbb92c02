import type { ComponentType } from 'preact';
import type { ToolName } from '../../guide/route';
import type { ToolProps } from '../../guide/view';

/** Loads a tool, and nothing of the others. */
export async function loadTool(tool: ToolName): Promise<ComponentType<ToolProps>> {
  switch (tool) {
    case 'check':
      return (await import('./check/LiveCheck')).LiveCheck;
    case 'playground':
      return (await import('./playground/LivePlayground')).LivePlayground;
    case 'quiz':
      return (await import('./quiz/LiveQuiz')).LiveQuiz;
  }
}
