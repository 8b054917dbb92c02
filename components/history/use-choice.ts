import { useState } from 'preact/hooks';
import type { Choice } from './timeline-choice';
import type { TimelineData } from './timeline-data';

/** The chosen bars. They are remembered by their times: new data may move their places, or have other bars. */
export function useChoice({ times, step }: TimelineData): [Choice | undefined, (choice?: Choice) => void] {
  const [kept, keep] = useState<{ anchor?: number; at?: number; step: number }>();
  const choose = (choice?: Choice) => keep(choice && { anchor: times[choice.anchor], at: times[choice.at], step });
  if (kept?.anchor === undefined || kept.at === undefined || kept.step !== step) return [undefined, choose];
  const choice = { anchor: times.indexOf(kept.anchor), at: times.indexOf(kept.at) };
  return [choice.anchor < 0 || choice.at < 0 ? undefined : choice, choose];
}
