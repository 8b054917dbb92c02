import { CircleCheck, CircleDashed } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

interface Props {
  /** Undefined where nobody can tell. */
  isDone: boolean | undefined;
  title: string;
  text: string;
  /** The button that does it. */
  children?: ComponentChildren;
}

/** One thing to set up, and whether that is done. */
export function Step({ isDone, title, text, children }: Props) {
  const Icon = isDone ? CircleCheck : CircleDashed;
  return (
    <li class={isDone ? 'step done' : 'step'}>
      <Icon size={20} aria-hidden="true" />
      <div>
        <h3>
          {isDone !== undefined && (
            <span class="heard">{i18n.t(isDone ? 'welcome.setUp.done' : 'welcome.setUp.open')} </span>
          )}
          {title}
        </h3>
        <p role="status">{text}</p>
        {children}
      </div>
    </li>
  );
}
