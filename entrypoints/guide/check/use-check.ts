import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { CheckChoices } from '../../../send/check-run';
import { CheckStore, type LastCheck } from '../../../store/checks/last-check';
import { stopAsking } from './ask-one';
import { CheckInHand } from './check-in-hand';

/** Milliseconds between two drawings while results come in. */
const BETWEEN_DRAWINGS = 200;

const store = new CheckStore();

/** The check that the page shows: the last one, until another is started. Nothing starts by itself. */
export function useCheck() {
  const [check, setCheck] = useState<CheckInHand>();
  const [version, redraw] = useReducer((times: number) => times + 1, 0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const inHand = useRef<CheckInHand>(undefined);
  const onChange = () => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      redraw(undefined);
    }, BETWEEN_DRAWINGS);
  };
  const show = (next: CheckInHand | undefined) => {
    inHand.current?.cancel();
    inHand.current = next;
    setCheck(next);
  };
  const goOn = (last: LastCheck) => new CheckInHand({ urls: last.urls, choices: last.choices, store, last, onChange });

  useEffect(() => {
    const showLast = async () => {
      const last = await store.read().catch(() => undefined);
      if (last && !inHand.current) show(goOn(last));
    };
    void showLast();
    // What is not checked by then can be checked when the page is opened again.
    const leave = () => inHand.current?.cancel();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
      stopAsking();
    };
  }, []);

  const start = (urls: readonly string[], choices: CheckChoices, isPrivate: boolean) => {
    const next = new CheckInHand({ urls, choices, store: isPrivate ? undefined : store, onChange });
    show(next);
    void next.start();
    return next;
  };
  /** Goes on with one that was paused, cancelled, or kept. */
  const resume = (isPrivate: boolean) => {
    if (!check) return;
    if (check.state !== 'cancelled') return void check.start();
    const results = new Map(check.results.flatMap((result, index) => (result ? [[index, result] as const] : [])));
    const { urls, startedAt, choices } = check;
    const last = { urls, startedAt, choices, cut: [], results };
    const next = new CheckInHand({ urls, choices, store: isPrivate ? undefined : store, last, onChange });
    show(next);
    void next.start();
  };
  const forget = () => {
    show(undefined);
    void store.forget().catch(() => {});
  };
  return { check, version, start, resume, forget, isKept: store.isKept };
}
