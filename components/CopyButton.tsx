import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  label: string;
  class?: string;
  /** Copies; resolves when it is done, and rejects where the browser won't. */
  onCopy(): Promise<void>;
}

/** A button that copies something, and says so; or that it could not. */
export function CopyButton({ label, class: name, onCopy }: Props) {
  const [said, setSaid] = useState(label);
  const copy = async () => {
    try {
      await onCopy();
      setSaid(i18n.t('actions.copied'));
    } catch {
      setSaid(i18n.t('actions.notCopied'));
    }
  };
  return (
    <button type="button" class={name} onClick={() => void copy()}>
      <span aria-live="polite">{said}</span>
    </button>
  );
}
