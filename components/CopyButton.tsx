import { useState } from 'preact/hooks';

interface Props {
  label: string;
  /** Copies; resolves when it is done. */
  onCopy(): Promise<void>;
}

/** A button that copies something, and says so. */
export function CopyButton({ label, onCopy }: Props) {
  const [isCopied, setCopied] = useState(false);
  return (
    <button type="button" onClick={() => void onCopy().then(() => setCopied(true))}>
      <span aria-live="polite">{isCopied ? 'Copied' : label}</span>
    </button>
  );
}
