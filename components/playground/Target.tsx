import { i18n } from '#i18n';
import type { Draft } from '../../send/draft';

interface Props {
  draft: Draft;
  onChange(change: Partial<Draft>): void;
  /** Something was pasted as the address; true where it was more than that, and is dealt with. */
  onPaste(text: string): boolean;
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY'];

/** What a request asks for: the method, of which any may be typed, and the address. */
export function Target({ draft, onChange, onPaste }: Props) {
  return (
    <div class="target">
      <label class="above">
        {i18n.t('guide.playground.method')}
        <input
          class="method"
          type="text"
          list="methods"
          autocomplete="off"
          spellcheck={false}
          value={draft.method}
          onInput={({ currentTarget }) => onChange({ method: currentTarget.value })}
        />
      </label>
      <datalist id="methods">
        {METHODS.map((method) => (
          <option key={method} value={method} />
        ))}
      </datalist>
      <label class="above address">
        {i18n.t('guide.playground.address')}
        <input
          id="request-address"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={i18n.t('guide.playground.addressHint')}
          value={draft.url}
          onInput={({ currentTarget }) => onChange({ url: currentTarget.value })}
          onPaste={(event) => {
            if (onPaste(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
          }}
        />
      </label>
    </div>
  );
}
