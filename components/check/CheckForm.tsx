import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CheckChoices } from '../../send/check-run';
import type { FoundAddresses } from '../../send/find-addresses';
import { CheckHow } from './CheckHow';
import { FoundNotes } from './FoundNotes';

export interface CheckFormProps {
  text: string;
  /** What is in the text. */
  found: FoundAddresses;
  choices: CheckChoices;
  /** Something is being checked: nothing else can be started. */
  isBusy: boolean;
  /** What was filled in from elsewhere, in words. */
  told?: string;
  onText(text: string): void;
  onChoices(choices: CheckChoices): void;
  /** Starts the check: the only way to start one. */
  onStart(): void;
}

/** What to check, and how. */
export function CheckForm({ text, found, choices, isBusy, told, onText, onChoices, onStart }: CheckFormProps) {
  const [isTried, setTried] = useState(false);
  const count = found.urls.length;
  const lines = Math.min(10, Math.max(2, text.split('\n', 11).length));
  return (
    <form
      class="check-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (count > 0 && !isBusy) onStart();
      }}
    >
      <label for="check-addresses">{i18n.t('guide.check.field')}</label>
      <textarea
        id="check-addresses"
        class="seen"
        rows={lines}
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        dir="ltr"
        placeholder={i18n.t('guide.check.example')}
        aria-describedby={['check-hint', 'check-found'].join(' ')}
        aria-invalid={isTried && count === 0}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
        }}
      />
      <p id="check-hint" class="note">
        {i18n.t('guide.check.fieldHint')}
      </p>
      <div id="check-found" role="status">
        {told && <p>{told}</p>}
        {isTried && text.trim() === '' && <p>{i18n.t('guide.check.problems.empty')}</p>}
        <FoundNotes {...found} />
      </div>
      <CheckHow choices={choices} onChoices={onChoices} />
      <button type="submit" class="primary" disabled={isBusy}>
        {count > 1
          ? i18n.t('guide.check.startList', {
              addresses: i18n.t('guide.check.addresses', count, [count.toLocaleString()]),
            })
          : i18n.t('guide.check.start')}
      </button>
    </form>
  );
}
