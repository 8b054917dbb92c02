import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Evidence } from '../diagnose/diagnosis';
import type { Explained } from '../diagnose/page-view';
import { Filled } from './Filled';

interface Props extends Explained {
  /** Loads more facts than the diagnosis rests on; they replace those at hand. */
  loadEvidence?(explained: Explained): Promise<readonly Evidence[]>;
}

/** The exact facts: the request, what was seen, and what that tells. */
export function HowWeKnow({ failure, diagnosis, loadEvidence }: Props) {
  const [evidence, setEvidence] = useState(diagnosis.evidence);
  useEffect(() => {
    let isShown = true;
    setEvidence(diagnosis.evidence);
    void loadEvidence?.({ failure, diagnosis }).then((all) => isShown && setEvidence(all));
    return () => {
      isShown = false;
    };
  }, [diagnosis]);
  const { method, url, ip, redirects, firstAt } = failure;
  return (
    <>
      <dl>
        {evidence.map(({ fact, says, grade }) => (
          <div key={fact}>
            <dt class="seen">{fact}</dt>
            <dd>
              {grade && <span class="grade">{i18n.t(`proof.${grade}`)} </span>}
              {says}
            </dd>
          </div>
        ))}
        <div>
          <dt class="seen">
            {method} {url}
          </dt>
          <dd>
            {i18n.t(ip ? 'proof.askedAndAnswered' : 'proof.asked', {
              when: new Date(firstAt).toLocaleString() + (diagnosis.sinceThen ?? ''),
              ip,
            })}
          </dd>
        </div>
        {redirects?.map((hop, index) => (
          <div key={`${index} ${hop.url}`}>
            <dt class="seen">{hop.url}</dt>
            <dd>{i18n.t('proof.sentOn', { status: hop.status })}</dd>
          </div>
        ))}
      </dl>
      {diagnosis.requestIds.length > 0 && (
        <p>
          <Filled
            text={i18n.t('proof.quote', { ids: '{ids}' })}
            ids={
              <span class="seen">{diagnosis.requestIds.map(({ name, value }) => `${name}: ${value}`).join('\n')}</span>
            }
          />
        </p>
      )}
      {diagnosis.unknown.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}
