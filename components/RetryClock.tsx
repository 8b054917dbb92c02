import { Clock } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  /** When the answer says that it is of use to try again: milliseconds since the epoch. */
  at: number;
  /** Reloads what failed; missing where reloading the page would not ask for it again. */
  onReload?(): void;
}

/** How long to wait, counted down, and a button that reloads once, when it is time. */
export function RetryClock({ at, onReload }: Props) {
  const [now, setNow] = useState(Date.now);
  const [isWaiting, setWaiting] = useState(false);
  const left = Math.max(0, Math.ceil((at - now) / 1000));
  useEffect(() => {
    if (left === 0) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [left === 0]);
  useEffect(() => {
    if (isWaiting && left === 0) onReload?.();
  }, [isWaiting, left === 0]);
  return (
    <p class="retry">
      <Clock size={16} aria-hidden="true" />
      <span>
        {left === 0 ? i18n.t('retry.now') : `${i18n.t('retry.until', { time: timeOf(at) })} `}
        {left > 0 && <span role="timer">{i18n.t('retry.left', { clock: clockOf(left) })}</span>}
      </span>
      {left > 0 && onReload && (
        <button type="button" aria-pressed={isWaiting} onClick={() => setWaiting(!isWaiting)}>
          {i18n.t(isWaiting ? 'retry.waiting' : 'retry.wait')}
        </button>
      )}
    </p>
  );
}

function timeOf(at: number): string {
  return new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}

/** `2:05`, or `1:02:05`. */
function clockOf(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, place) => (place === 0 ? `${part}` : `${part}`.padStart(2, '0'))).join(':');
}
