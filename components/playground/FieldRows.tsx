import { X } from 'lucide-preact';
import { i18n } from '#i18n';
import type { Field } from '../../send/draft';

interface Props {
  legend: string;
  of: 'header' | 'field';
  fields: readonly Field[];
  onChange(fields: readonly Field[]): void;
}

const label = (at: number) => ({ number: String(at + 1) });

const WORDS = {
  header: {
    name: (at: number) => i18n.t('guide.playground.headerName', label(at)),
    value: (at: number) => i18n.t('guide.playground.headerValue', label(at)),
    add: () => i18n.t('guide.playground.addHeader'),
  },
  field: {
    name: (at: number) => i18n.t('guide.playground.fieldName', label(at)),
    value: (at: number) => i18n.t('guide.playground.fieldValue', label(at)),
    add: () => i18n.t('guide.playground.addField'),
  },
};

/** Names and values, each to be switched off for a while. */
export function FieldRows({ legend, of, fields, onChange }: Props) {
  const change = (at: number, part: Partial<Field>) =>
    onChange(fields.map((field, place) => (place === at ? { ...field, ...part } : field)));
  const words = WORDS[of];
  return (
    <fieldset class="rows">
      <legend>{legend}</legend>
      {fields.map((field, at) => (
        <div class="field-row" key={at}>
          <input
            type="checkbox"
            aria-label={i18n.t('guide.playground.isOn', label(at))}
            checked={field.isOn}
            onChange={({ currentTarget }) => change(at, { isOn: currentTarget.checked })}
          />
          <input
            type="text"
            autocomplete="off"
            spellcheck={false}
            placeholder={i18n.t('guide.playground.name')}
            aria-label={words.name(at)}
            value={field.name}
            onInput={({ currentTarget }) => change(at, { name: currentTarget.value })}
          />
          <input
            type="text"
            autocomplete="off"
            spellcheck={false}
            placeholder={i18n.t('guide.playground.value')}
            aria-label={words.value(at)}
            value={field.value}
            onInput={({ currentTarget }) => change(at, { value: currentTarget.value })}
          />
          <button
            type="button"
            class="remove"
            aria-label={i18n.t('guide.playground.remove', label(at))}
            onClick={() => onChange(fields.filter((_, place) => place !== at))}
          >
            <X size={14} aria-hidden="true" />
          </button>
        </div>
      ))}
      <button type="button" onClick={() => onChange([...fields, { name: '', value: '', isOn: true }])}>
        {words.add()}
      </button>
    </fieldset>
  );
}
