import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Kept } from '../../../components/quiz/QuizProgress';
import { NO_PROGRESS, type Progress, withAnswer } from '../../../guide/quiz/progress';
import { changeProgress, deleteProgress, readProgress } from '../../../store/quiz/saved-progress';
import { today } from './today';

export interface Remembered {
  progress: Progress;
  /** Whether it is stored, or why not; nothing until that is known. */
  kept?: Kept;
  note(card: string, isRight: boolean): void;
  forget(): void;
}

/** What is remembered of the answers. In a private window, and where it can’t be stored, only until the page is left. */
export function useProgress(): Remembered {
  const [progress, setProgress] = useState<Progress>(NO_PROGRESS);
  const [kept, setKept] = useState<Kept>();
  const isPrivate = browser.extension.inIncognitoContext;

  useEffect(() => {
    if (isPrivate) return setKept('private');
    void readProgress().then(({ progress: stored, trouble }) => {
      if (stored) setProgress(stored);
      setKept(trouble ?? 'yes');
    });
  }, [isPrivate]);

  const note = useCallback(
    (card: string, isRight: boolean) => {
      const add = (before: Progress) => withAnswer(before, card, isRight, today());
      setProgress(add);
      if (kept === 'yes') void changeProgress((stored) => add(stored ?? NO_PROGRESS)).catch(() => setKept('shut'));
    },
    [kept],
  );
  const forget = useCallback(() => {
    const done = () => {
      setProgress(NO_PROGRESS);
      setKept('yes');
    };
    void deleteProgress().then(done, () => setKept('shut'));
  }, []);
  return { progress, kept, note, forget };
}
