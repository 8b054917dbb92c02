import { Hand } from 'lucide-preact';
import { i18n } from '#i18n';
import type { Explained } from '../diagnose/page-view';
import { type ActionProps, Actions } from './Actions';
import { HowWeKnow } from './HowWeKnow';
import { More } from './More';
import { MuteMenu, type Muting } from './MuteMenu';
import { PathPicture } from './PathPicture';
import { RetryClock } from './RetryClock';
import { TellWhenBack, type Waiting } from './TellWhenBack';

interface Props extends Explained, ActionProps {
  /** The page's own failure speaks in the main heading; the others under theirs. */
  heading: 'h1' | 'h3';
  /** What may be left uncounted; missing where nothing is counted. */
  muting?: Muting;
  /** Tells when the page is back; missing where nobody wants to be told. */
  waiting?: Waiting;
}

/** One failure, explained: what broke, where, whose turn it is, what to try, and how we know. */
export function Explanation({ failure, diagnosis, heading: Heading, muting, waiting, ...actions }: Props) {
  const { sign, label, headline, summary, hops, where, turn, turnSentence, causes, steps, party, confidence } =
    diagnosis;
  const Part = Heading === 'h1' ? 'h2' : 'h4';
  return (
    <article class="explanation" data-party={party} data-turn={turn.join(' ')} data-confidence={confidence}>
      <span class="label">
        <span aria-hidden="true">{sign}</span>
        {label}
      </span>
      <Heading class="headline">{headline}</Heading>
      <p class="lead">{summary}</p>
      <PathPicture hops={hops} where={where} />
      <p class="turn">
        <Hand size={16} aria-hidden="true" />
        {turnSentence}
      </p>
      {diagnosis.retryAt !== undefined && (
        <RetryClock key={diagnosis.retryAt} at={diagnosis.retryAt} onReload={actions.onReload} />
      )}
      {waiting?.canAwait(failure, diagnosis) && <TellWhenBack failure={failure} diagnosis={diagnosis} {...waiting} />}
      {diagnosis.isStored && <p class="note">{i18n.t('explanation.stored')}</p>}
      <Part class="try">{i18n.t('explanation.try')}</Part>
      <ol>
        {steps.visitor.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Actions failure={failure} diagnosis={diagnosis} {...actions} />
      <More class="more" summary={i18n.t('explanation.why')}>
        <Part class="try">{i18n.t('explanation.causes')}</Part>
        <ul class="causes">
          {causes.map((cause) => (
            <li key={cause}>{cause}</li>
          ))}
        </ul>
        <Part class="try">{i18n.t('explanation.owner')}</Part>
        <ol>
          {steps.owner.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </More>
      <More class="more" summary={i18n.t('explanation.howWeKnow')}>
        <HowWeKnow failure={failure} diagnosis={diagnosis} loadEvidence={actions.loadEvidence} />
      </More>
      {muting && <MuteMenu failure={failure} {...muting} />}
    </article>
  );
}
