import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answered } from '../../../components/playground/answered';
import type { Draft } from '../../../send/draft';

interface Sending {
  isSending: boolean;
  answered?: Answered;
  /** Sends; whatever is under way is stopped. Resolves to what came of it, unless something else took its place. */
  send(draft: Draft): Promise<Answered | undefined>;
  cancel(): void;
  /** Shows an answer that nobody sent. */
  show(answered: Answered | undefined): void;
}

/** The one request that is under way, and the answer that is shown. */
export function useSending(): Sending {
  const [isSending, setSending] = useState(false);
  const [answered, show] = useState<Answered>();
  const stop = useRef<AbortController | undefined>(undefined);
  const cancel = () => stop.current?.abort();
  useEffect(() => cancel, []);
  // At once, not after the next frame: it can be cancelled as soon as it can be seen.
  useLayoutEffect(() => {
    if (!isSending) return;
    const listen = ({ key }: KeyboardEvent) => key === 'Escape' && cancel();
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [isSending]);
  useEffect(() => {
    if (!answered) return;
    const title = document.getElementById('answer-title');
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'nearest' });
  }, [answered]);
  const send = async (draft: Draft) => {
    stop.current?.abort();
    const mine = new AbortController();
    stop.current = mine;
    setSending(true);
    show(undefined);
    const { sendDraft } = await import('./send-draft');
    const result = await sendDraft(draft, mine.signal);
    if (stop.current !== mine) return;
    setSending(false);
    show(result);
    return result;
  };
  return { isSending, answered, send, cancel, show };
}
