import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RequestFormat } from '../../exchange/requests/write-request';
import type { Highlight } from '../../guide/highlight';
import { CodeBlock } from '../guide/CodeBlock';

interface Props {
  write(format: RequestFormat): string;
  loadHighlight(): Promise<Highlight>;
  onCopy(text: string): Promise<void>;
}

const LANGUAGES: Record<RequestFormat, string> = {
  curl: 'bash',
  fetch: 'javascript',
  python: 'python',
  httpie: 'bash',
};

/** The request as code to take elsewhere. */
export function CopyAs({ write, loadHighlight, onCopy }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [format, setFormat] = useState<RequestFormat>('curl');
  const names: Record<RequestFormat, string> = {
    curl: i18n.t('guide.playground.copyAs.formats.curl'),
    fetch: i18n.t('guide.playground.copyAs.formats.fetch'),
    python: i18n.t('guide.playground.copyAs.formats.python'),
    httpie: i18n.t('guide.playground.copyAs.formats.httpie'),
  };
  return (
    <details class="copy-as" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{i18n.t('guide.playground.copyAs.heading')}</summary>
      {isOpen && (
        <>
          <label>
            {i18n.t('guide.playground.copyAs.format')}{' '}
            <select value={format} onChange={({ currentTarget }) => setFormat(currentTarget.value as RequestFormat)}>
              {Object.entries(names).map(([name, label]) => (
                <option key={name} value={name}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <CodeBlock
            code={write(format)}
            language={LANGUAGES[format]}
            label={names[format]}
            loadHighlight={loadHighlight}
            onCopy={onCopy}
          />
          <p class="note">{i18n.t('guide.playground.copyAs.secrets')}</p>
        </>
      )}
    </details>
  );
}
