import { i18n } from '#i18n';
import { durationWords } from './result-words';

/** `stopped`: not all is checked, and nothing is under way; the page was closed, or somebody cancelled it. */
export type ShownState = 'running' | 'paused' | 'stopped' | 'done';

export interface RunBarProps {
  state: ShownState;
  done: number;
  all: number;
  /** Milliseconds to go, as far as it can be told. */
  left?: number;
  onPause(): void;
  onGoOn(): void;
  onCancel(): void;
  onForget(): void;
}

/** How far a check is, and what stops it. */
export function RunBar({ state, done, all, left, onPause, onGoOn, onCancel, onForget }: RunBarProps) {
  const amounts = { done: done.toLocaleString(), all: all.toLocaleString() };
  const isOn = state === 'running' || state === 'paused';
  const time =
    state === 'running' && left !== undefined ? i18n.t('guide.check.left', { time: durationWords(left) }) : '';
  return (
    <div class="run-bar">
      <progress max={all} value={done} aria-label={i18n.t('guide.check.progress')} />
      <p>
        {/* Told when it changes, and not with every address. */}
        <span role="status">
          <span class={state === 'running' ? 'unseen' : ''}>{stateWords(state, all, amounts)}</span>
        </span>
        {state === 'running' && (
          <span aria-hidden="true">
            {i18n.t('guide.check.running', amounts)}
            {time && `, ${time}`}
          </span>
        )}
      </p>
      <div class="actions">
        {state === 'running' && <Button text={i18n.t('guide.check.pause')} onClick={onPause} />}
        {state === 'paused' && <Button text={i18n.t('guide.check.goOn')} onClick={onGoOn} />}
        {isOn && <Button text={i18n.t('guide.check.cancel')} onClick={onCancel} />}
        {state === 'stopped' && <Button text={i18n.t('guide.check.rest')} onClick={onGoOn} />}
        {!isOn && <Button text={i18n.t('guide.check.forget')} onClick={onForget} />}
      </div>
    </div>
  );
}

function stateWords(state: ShownState, all: number, amounts: { done: string; all: string }): string {
  switch (state) {
    case 'running':
      return i18n.t('guide.check.comparing');
    case 'paused':
      return i18n.t('guide.check.paused', amounts);
    case 'stopped':
      return i18n.t('guide.check.stopped', amounts);
    case 'done':
      return i18n.t('guide.check.done', all, [amounts.all]);
  }
}

function Button({ text, onClick }: { text: string; onClick(): void }) {
  return (
    <button type="button" onClick={onClick}>
      {text}
    </button>
  );
}
