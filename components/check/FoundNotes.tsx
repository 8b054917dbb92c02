import { i18n } from '#i18n';
import type { FoundAddresses } from '../../send/find-addresses';
import { Filled } from '../Filled';
import { problemWords } from './result-words';

/** What was made of the addresses, and which lines hold none. */
export function FoundNotes({ urls, notes, refused, repeated, tooMany }: FoundAddresses) {
  const isOne = urls.length === 0 && refused.length === 1;
  const said = [
    ...(notes.has('https-assumed') ? [i18n.t('guide.check.httpsAssumed')] : []),
    ...(notes.has('http-assumed') ? [i18n.t('guide.check.httpAssumed')] : []),
    ...(notes.has('credentials-dropped') ? [i18n.t('guide.check.credentialsDropped')] : []),
    ...(repeated > 0 ? [i18n.t('guide.check.repeated', repeated)] : []),
    ...(tooMany > 0 ? [i18n.t('guide.check.tooMany', tooMany)] : []),
  ];
  return (
    <>
      {said.length > 0 && <p class="note">{said.join(' ')}</p>}
      {isOne && refused[0] && <p class="refused">{problemWords(refused[0].why)}</p>}
      {refused.length > 0 && !isOne && (
        <details class="refused" open={refused.length <= 3}>
          <summary>{i18n.t('guide.check.refused', refused.length)}</summary>
          <ul>
            {refused.map(({ line, text, why }) => (
              <li key={line}>
                <Filled text={i18n.t('guide.check.refusedLine', { line })} /> <code class="seen">{text}</code>{' '}
                {problemWords(why)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
