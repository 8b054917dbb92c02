import { Hand } from 'lucide-preact';
import type { Explained } from '../diagnose/page-view';
import { type ActionProps, Actions } from './Actions';
import { CopyButton } from './CopyButton';
import { HowWeKnow } from './HowWeKnow';
import { More } from './More';
import { PathPicture } from './PathPicture';
import { RetryClock } from './RetryClock';

interface Props extends Explained, ActionProps {
  /** The page's own failure speaks in the main heading; the others under theirs. */
  heading: 'h1' | 'h3';
}

/** One failure, explained: what broke, where, whose turn it is, what to try, and how we know. */
export function Explanation({ failure, diagnosis, heading: Heading, ...actions }: Props) {
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
      {diagnosis.isStored && (
        <p class="note">This answer was kept by somebody on the way and sent again. The site may be fine by now.</p>
      )}
      <Part class="try">Try this</Part>
      <ol>
        {steps.visitor.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Actions failure={failure} diagnosis={diagnosis} {...actions} />
      <More class="more" summary="Why this happens, and what the site’s owner can check">
        <Part class="try">Common causes</Part>
        <ul class="causes">
          {causes.map((cause) => (
            <li key={cause}>{cause}</li>
          ))}
        </ul>
        <Part class="try">For the site’s owner</Part>
        <ol>
          {steps.owner.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </More>
      <More class="more" summary="How we know">
        <HowWeKnow failure={failure} diagnosis={diagnosis} loadEvidence={actions.loadEvidence} />
        <div class="actions">
          <CopyButton label="Copy report" onCopy={() => actions.onCopy({ failure, diagnosis }, 'report')} />
        </div>
      </More>
    </article>
  );
}
