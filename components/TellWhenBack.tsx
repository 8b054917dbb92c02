import { Bell } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Failure } from '../capture/failure';
import type { Diagnosis } from '../diagnose/diagnosis';
import type { Explained } from '../diagnose/page-view';

export interface Waiting {
  isAwaited(failure: Failure): boolean;
  canAwait(failure: Failure, diagnosis: Diagnosis): boolean;
  /** Gives false where the browser does not let the extension tell or store anything. */
  onAwait(explained: Explained, isOn: boolean): Promise<boolean>;
}

/** A button for those who want to be told when the page is back, and what is done for that. */
export function TellWhenBack({ failure, diagnosis, isAwaited, onAwait }: Waiting & Explained) {
  const [isRefused, setRefused] = useState(false);
  const isOn = isAwaited(failure);
  const press = () =>
    void onAwait({ failure, diagnosis }, !isOn)
      .catch(() => false)
      .then((isDone) => setRefused(!isDone));
  return (
    <p class="retry">
      <Bell size={16} aria-hidden="true" />
      <button type="button" aria-pressed={isOn} onClick={press}>
        {i18n.t(isOn ? 'back.waiting' : 'back.offer')}
      </button>
      <span role="status">
        {isRefused && i18n.t('back.refused')}
        {isOn && i18n.t('back.note')}
      </span>
    </p>
  );
}
