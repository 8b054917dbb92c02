import { i18n } from '#i18n';
import type { JsonTrouble } from '../../exchange/json-trouble';
import type { BodyKind, DraftBody } from '../../send/draft';
import { FieldRows } from './FieldRows';

interface Props {
  body: DraftBody;
  /** Where a JSON body is none. */
  jsonTrouble?: JsonTrouble;
  onChange(body: DraftBody): void;
}

/** What goes with the request. */
export function BodyChoice({ body, jsonTrouble, onChange }: Props) {
  const names: Record<BodyKind, string> = {
    none: i18n.t('guide.playground.bodies.none'),
    text: i18n.t('guide.playground.bodies.text'),
    json: i18n.t('guide.playground.bodies.json'),
    form: i18n.t('guide.playground.bodies.form'),
    multipart: i18n.t('guide.playground.bodies.multipart'),
    file: i18n.t('guide.playground.bodies.file'),
  };
  const hasText = body.kind === 'text' || body.kind === 'json';
  return (
    <div class="body-choice">
      <label class="above">
        {i18n.t('guide.playground.body')}
        <select
          value={body.kind}
          onChange={({ currentTarget }) => onChange({ ...body, kind: currentTarget.value as BodyKind })}
        >
          {Object.entries(names).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {hasText && (
        <textarea
          rows={6}
          spellcheck={false}
          aria-label={i18n.t('guide.playground.bodyText')}
          aria-describedby={body.kind === 'json' ? 'json-said' : undefined}
          value={body.text}
          onInput={({ currentTarget }) => onChange({ ...body, text: currentTarget.value })}
        />
      )}
      {body.kind === 'json' && (
        <p id="json-said" role="status" class={jsonTrouble ? 'wrong' : 'note'}>
          {body.text.trim() !== '' && jsonSaid(jsonTrouble)}
        </p>
      )}
      {(body.kind === 'form' || body.kind === 'multipart') && (
        <FieldRows
          legend={names[body.kind]}
          of="field"
          fields={body.fields}
          onChange={(fields) => onChange({ ...body, fields })}
        />
      )}
      {body.kind === 'file' && (
        <label class="above">
          {i18n.t('guide.playground.file')}
          <input type="file" onChange={({ currentTarget }) => onChange({ ...body, file: currentTarget.files?.[0] })} />
        </label>
      )}
    </div>
  );
}

function jsonSaid(trouble: JsonTrouble | undefined): string {
  if (!trouble) return i18n.t('guide.playground.jsonGood');
  const place = { line: String(trouble.line), column: String(trouble.column) };
  return trouble.endsEarly ? i18n.t('guide.playground.jsonEnds', place) : i18n.t('guide.playground.jsonBad', place);
}
