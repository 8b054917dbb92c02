import { TriangleAlert } from 'lucide-preact';
import { i18n } from '#i18n';
import type { Objection } from '../../send/objections';
import { CopyButton } from '../CopyButton';

interface Props {
  objections: readonly Objection[];
  /** Does what the browser won't. */
  curl: string;
  onCopy(text: string): Promise<void>;
}

/** What a browser does not allow, before it is asked to. */
export function Objections({ objections, curl, onCopy }: Props) {
  if (objections.length === 0) return null;
  return (
    <section class="objections" id="objections" tabIndex={-1} aria-labelledby="objections-title">
      <h2 id="objections-title">
        <TriangleAlert size={16} aria-hidden="true" /> {i18n.t('guide.playground.objections.heading')}
      </h2>
      <ul>
        {objections.map((objection) => (
          <li key={`${objection.what} ${objection.name}`}>{sentence(objection)}</li>
        ))}
      </ul>
      {objections.some(({ curlCan }) => curlCan) && (
        <>
          <p>{i18n.t('guide.playground.objections.curlCan')}</p>
          <figure class="code">
            <figcaption>
              {i18n.t('guide.playground.objections.curl')}
              <CopyButton label={i18n.t('guide.code.copy')} onCopy={() => onCopy(curl)} />
            </figcaption>
            <pre>
              <code>{curl}</code>
            </pre>
          </figure>
        </>
      )}
    </section>
  );
}

function sentence({ what, name = '' }: Objection): string {
  const named = { name: name.length > 60 ? `${name.slice(0, 59)}…` : name };
  switch (what) {
    case 'no-address':
      return i18n.t('guide.playground.objections.noAddress');
    case 'not-an-address':
      return i18n.t('guide.playground.objections.notAnAddress');
    case 'not-http':
      return i18n.t('guide.playground.objections.notHttp', named);
    case 'credentials':
      return i18n.t('guide.playground.objections.credentials');
    case 'blocked-port':
      return i18n.t('guide.playground.objections.blockedPort', named);
    case 'not-a-method':
      return i18n.t('guide.playground.objections.notAMethod', named);
    case 'forbidden-method':
      return i18n.t('guide.playground.objections.forbiddenMethod', named);
    case 'body-with-get':
      return i18n.t('guide.playground.objections.bodyWithGet', named);
    case 'no-file':
      return i18n.t('guide.playground.objections.noFile');
    case 'not-a-header':
      return i18n.t('guide.playground.objections.notAHeader', named);
    case 'not-a-value':
      return i18n.t('guide.playground.objections.notAValue', named);
    case 'forbidden-header':
      return i18n.t('guide.playground.objections.forbiddenHeader', named);
    case 'user-agent':
      return i18n.t('guide.playground.objections.userAgent', named);
  }
}
