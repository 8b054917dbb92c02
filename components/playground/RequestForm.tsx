import { i18n } from '#i18n';
import type { JsonTrouble } from '../../exchange/json-trouble';
import type { Draft } from '../../send/draft';
import type { Objection } from '../../send/objections';
import { BodyChoice } from './BodyChoice';
import { FieldRows } from './FieldRows';
import { Objections } from './Objections';
import { Target } from './Target';

interface Props {
  draft: Draft;
  isSending: boolean;
  objections: readonly Objection[];
  jsonTrouble?: JsonTrouble;
  /** The same request for curl. */
  curl: string;
  onChange(draft: Draft): void;
  onSend(): void;
  onCancel(): void;
  /** Something was pasted as the address; true where it was more than that, and is dealt with. */
  onPaste(text: string): boolean;
  onCopy(text: string): Promise<void>;
}

/** A request to fill in. */
export function RequestForm({ draft, isSending, objections, jsonTrouble, curl, onChange, ...on }: Props) {
  const change = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  return (
    <form
      class="card request"
      aria-label={i18n.t('guide.playground.form')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        on.onSend();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        on.onSend();
      }}
    >
      <Target draft={draft} onChange={change} onPaste={on.onPaste} />
      <FieldRows
        legend={i18n.t('guide.playground.headers')}
        of="header"
        fields={draft.headers}
        onChange={(headers) => change({ headers })}
      />
      <BodyChoice body={draft.body} jsonTrouble={jsonTrouble} onChange={(body) => change({ body })} />
      <div class="choices">
        <label>
          <input
            type="checkbox"
            checked={draft.withCookies}
            onChange={({ currentTarget }) => change({ withCookies: currentTarget.checked })}
          />
          {i18n.t('guide.playground.cookies')}
        </label>
        <label>
          {i18n.t('guide.playground.timeLimit')}
          <input
            class="seconds"
            type="number"
            min={1}
            max={600}
            value={draft.timeLimit}
            onChange={({ currentTarget }) => {
              const seconds = Math.min(600, Math.max(1, Math.round(Number(currentTarget.value) || 30)));
              currentTarget.value = String(seconds);
              change({ timeLimit: seconds });
            }}
          />
        </label>
      </div>
      <Objections objections={objections} curl={curl} onCopy={on.onCopy} />
      <div class="send">
        <button type="submit" class="primary" aria-disabled={isSending}>
          {i18n.t('guide.playground.send')}
        </button>
        {isSending && (
          <button type="button" onClick={on.onCancel}>
            {i18n.t('guide.playground.cancel')}
          </button>
        )}
        <p class="note">{i18n.t('guide.playground.keys')}</p>
      </div>
    </form>
  );
}
