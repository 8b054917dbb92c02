import { TriangleAlert } from 'lucide-preact';
import type { SetAside } from '../../store/archive/place';
import type { Trouble } from '../../store/archive/trouble';
import { counted } from './words';

interface Props {
  isPrivate: boolean;
  /** The history can't be opened, as in Firefox's private windows. */
  isShut: boolean;
  trouble?: Trouble;
  setAside: readonly SetAside[];
  unreadable: number;
  /** Nothing is kept, because somebody wants it so. */
  isOff: boolean;
  onDrop(name: string): void;
}

/** What to know about the history itself: that it is not whole, or not written. */
export function Notices({ isPrivate, isShut, trouble, setAside, unreadable, isOff, onDrop }: Props) {
  const sentences = [
    isPrivate ? 'This is a private window. What fails in private windows is never kept, so none of it is here.' : '',
    isShut && !isPrivate
      ? 'Your history can’t be opened just now. Nothing of it was changed. Starting the browser anew may help.'
      : '',
    isOff ? 'Nothing is kept, as you chose under “What is kept”. What fails now is explained in the popup only.' : '',
    trouble ? TROUBLES[trouble.why] : '',
    unreadable > 0 ? `${counted(unreadable, 'page')} could not be read. They were left as they are.` : '',
  ].filter(Boolean);
  if (sentences.length === 0 && setAside.length === 0) return null;
  return (
    <section class="notices" aria-label="About this history">
      {sentences.map((sentence) => (
        <p key={sentence}>
          <TriangleAlert size={16} aria-hidden="true" /> {sentence}
        </p>
      ))}
      {setAside.map(({ name, why, at }) => (
        <p key={name}>
          <TriangleAlert size={16} aria-hidden="true" />
          <span>
            {new Date(at).toLocaleDateString()}: {SET_ASIDE[why]}
          </span>
          <button type="button" onClick={() => onDrop(name)}>
            Delete it
          </button>
        </p>
      ))}
    </section>
  );
}

const TROUBLES: Record<Trouble['why'], string> = {
  full: 'The disk is full, so what fails now can’t be kept. What was kept before is still here. Make room, and it goes on by itself.',
  unwritable:
    'What fails now can’t be written to the disk. What was kept before is still here. Starting the browser anew may help.',
};

const SET_ASIDE: Record<SetAside['why'], string> = {
  newer: 'a newer What Broke? wrote your earlier history. It was set aside untouched, and a new one was begun.',
  unreadable: 'your earlier history could not be opened. It was set aside untouched, and a new one was begun.',
};
