import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  label: string;
  class?: string;
  /** Copies; resolves when it is done. */
  onCopy(): Promise<void>;
}

/** A button that copies something, and says so. */
export function CopyButton({ label, class: name, onCopy }: Props) {
  const [isCopied, setCopied] = useState(false);
  return (
    <button type="button" class={name} onClick={() => void onCopy().then(() => setCopied(true))}>
      <span aria-live="polite">{isCopied ? i18n.t('actions.copied') : label}</span>
    </button>
  );
}
