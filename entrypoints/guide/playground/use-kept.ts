import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Answered } from '../../../components/playground/answered';
import { maskDraft } from '../../../exchange/requests/mask-draft';
import type { Draft } from '../../../send/draft';
import { type KeptRequest, KeptRequests } from '../../../store/requests/kept-requests';

/** The requests that were sent before. In a private window there are none, and none are kept. */
export function useKept() {
  const isPrivate = browser.extension.inIncognitoContext;
  const store = useRef<KeptRequests | undefined>(undefined);
  const [kept, setKept] = useState<readonly KeptRequest[]>([]);
  const [deleted, setDeleted] = useState<readonly KeptRequest[]>([]);
  const [isBroken, setBroken] = useState(false);
  const change = async (act: (requests: KeptRequests) => Promise<unknown>) => {
    if (isPrivate) return;
    try {
      store.current ??= new KeptRequests();
      await act(store.current);
      setKept(await store.current.read());
      setBroken(false);
    } catch {
      // The next one may find the disk in a better state.
      store.current = undefined;
      setBroken(true);
    }
  };
  useEffect(() => void change(async () => {}), []);
  return {
    kept,
    deleted: deleted.length,
    trouble: isPrivate ? ('private' as const) : isBroken ? ('broken' as const) : undefined,
    add: (draft: Draft, { trip, took, stopped }: Answered) =>
      change((requests) =>
        requests.add({
          draft: maskDraft(draft),
          sentAt: Date.now(),
          ...(stopped && !trip.failure ? {} : { status: trip.steps.at(-1)?.status, took }),
        }),
      ),
    remove: (ids?: readonly number[]) => change(async (requests) => setDeleted(await requests.delete(ids))),
    undo: () =>
      change(async (requests) => {
        await requests.restore(deleted);
        setDeleted([]);
      }),
  };
}
