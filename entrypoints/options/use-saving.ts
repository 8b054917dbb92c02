import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Said } from '../../components/SaidBar';

/** Does what somebody chose, and says whether it was stored; `undo` is offered once it was. */
export function useSaving(onFailure: () => void) {
  const [said, say] = useState<Said>();
  const save = async (store: () => Promise<void>, text = i18n.t('options.saved'), undo?: () => Promise<void>) => {
    // The same words twice are read aloud only where they were gone in between.
    say(undefined);
    try {
      await store();
      const onUndo = undo && (() => void save(undo, i18n.t('options.takenBack')));
      say({ text, onUndo });
    } catch {
      onFailure();
      say({ text: i18n.t('options.failed') });
    }
  };
  return { said, say, save };
}
