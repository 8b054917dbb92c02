/** What has changed in the archive, beside the pages that were written. */
export interface Change {
  /** Pages that went, or that lost failures. */
  ids?: readonly string[];
  /** Everything is another. */
  isOther?: boolean;
}

const NAME = 'archive';

let channel: BroadcastChannel | undefined;

/** Tells the extension's pages that the archive has changed. */
export function announce(change: Change): void {
  channel ??= new BroadcastChannel(NAME);
  channel.postMessage(change);
}

/** Calls back when the archive has changed; returns how to stop. */
export function watchArchive(onChange: (change: Change) => void): () => void {
  const listening = new BroadcastChannel(NAME);
  listening.onmessage = ({ data }) => onChange(data as Change);
  return () => listening.close();
}
