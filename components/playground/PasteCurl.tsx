import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CurlRequest, NotCurl } from '../../exchange/curl/read-curl';

/** What the form was filled from: a curl command, or a request that was sent before. */
export type Pasted = NotCurl | Pick<CurlRequest, 'leftOut'> | 'kept';

/** A curl command to take over. */
export function PasteCurl({ onFill }: { onFill(command: string): void }) {
  const [command, setCommand] = useState('');
  return (
    <details class="paste">
      <summary>{i18n.t('guide.playground.curl.heading')}</summary>
      <textarea
        rows={4}
        spellcheck={false}
        aria-label={i18n.t('guide.playground.curl.label')}
        value={command}
        onInput={({ currentTarget }) => setCommand(currentTarget.value)}
      />
      <button type="button" onClick={() => onFill(command)}>
        {i18n.t('guide.playground.curl.fill')}
      </button>
    </details>
  );
}

/** What came of a curl command, said aloud, too. */
export function CurlSaid({ pasted }: { pasted?: Pasted }) {
  const command = pasted === 'kept' ? undefined : pasted;
  return (
    <div role="status" class="curl-said">
      {pasted === 'kept' && <p>{i18n.t('guide.playground.kept.filled')}</p>}
      {command && 'trouble' in command && <p class="wrong">{troubleWords(command.trouble)}</p>}
      {command && 'leftOut' in command && (
        <>
          <p>{i18n.t('guide.playground.curl.done')}</p>
          {command.leftOut.length > 0 && (
            <>
              <p class="wrong">{i18n.t('guide.playground.curl.leftOut')}</p>
              <ul>
                {command.leftOut.slice(0, 50).map((one, at) => (
                  <li key={at}>
                    <code>{one}</code>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </div>
  );
}

function troubleWords(trouble: NotCurl['trouble']): string {
  switch (trouble) {
    case 'no-curl':
      return i18n.t('guide.playground.curl.troubles.noCurl');
    case 'open-quote':
      return i18n.t('guide.playground.curl.troubles.openQuote');
    case 'no-address':
      return i18n.t('guide.playground.curl.troubles.noAddress');
    case 'too-long':
      return i18n.t('guide.playground.curl.troubles.tooLong');
  }
}
