import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../store/settings/settings';
import { Filled } from '../Filled';
import { nameOfSetting, valueInWords } from './words';

interface Props {
  /** The file's name. */
  name: string;
  own: Settings;
  read: Partial<Settings>;
  leftOut: readonly string[];
  onUse(): void;
  onCancel(): void;
}

/** What the settings from a file would change. */
export function FilePreview({ name, own, read, leftOut, onUse, onCancel }: Props) {
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const next = { ...own, ...read };
  const changed = (Object.keys(read) as (keyof Settings)[]).filter(
    (one) => JSON.stringify(own[one]) !== JSON.stringify(next[one]),
  );
  const deletes = next.keptDays < own.keptDays || next.keptFailures < own.keptFailures;
  const file = <bdi class="seen">{name}</bdi>;
  const said = changed.length > 0 ? 'options.file.differs' : 'options.file.same';
  return (
    <div class="preview">
      <p ref={heading} tabIndex={-1}>
        <Filled text={i18n.t(said, { name: '{name}' })} name={file} />
      </p>
      <ul>
        {changed.map((one) => (
          <li key={one}>
            {i18n.t('options.file.change', {
              setting: nameOfSetting(one),
              from: valueInWords(one, own),
              to: valueInWords(one, next),
            })}
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && <p>{i18n.t('options.file.leftOut', { names: leftOut.join(', ') })}</p>}
      {deletes && <p>{i18n.t('options.file.deletes')}</p>}
      <div class="actions">
        {changed.length > 0 && (
          <button type="button" class="primary" onClick={onUse}>
            {i18n.t('options.file.use')}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {i18n.t('options.file.cancel')}
        </button>
      </div>
    </div>
  );
}
