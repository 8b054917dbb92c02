import type { Evidence } from '../diagnose/diagnosis';
import type { Explained } from '../diagnose/page-view';
import { CopyButton } from './CopyButton';

/** What can be copied of a failure: a message to somebody whose turn it is, or all that is known. */
export type Copied = 'network-admin' | 'site-owner' | 'report';

export interface ActionProps {
  /** The guide's page about it, which starts with this failure. */
  guideHref: string;
  /** Reloads the page that failed. */
  onReload?(): void;
  onCopy(explained: Explained, what: Copied): Promise<void>;
  /** All the facts, for whoever opens “How we know”. */
  loadEvidence(explained: Explained): Promise<readonly Evidence[]>;
}

const MESSAGES = [
  ['network-admin', 'Copy for IT'],
  ['site-owner', 'Copy for the owner'],
] as const;

/** What one can do about a failure: try again, tell those whose turn it is, read more. */
export function Actions({ guideHref, onReload, onCopy, ...explained }: ActionProps & Explained) {
  const { turn } = explained.diagnosis;
  return (
    <div class="actions">
      {onReload && (
        <button type="button" class="primary" onClick={onReload}>
          Reload
        </button>
      )}
      {MESSAGES.map(
        ([to, label]) =>
          turn.includes(to) && <CopyButton key={to} label={label} onCopy={() => onCopy(explained, to)} />,
      )}
      <a class="button" href={guideHref} target="_blank" rel="noreferrer">
        More about {nameOf(explained) ?? 'this'}
      </a>
    </div>
  );
}

/** The status or the vendor's code that the guide's page is about: `407`, `404.13`. */
function nameOf({ diagnosis: { entry, meaning } }: Explained): string | undefined {
  return /^(?:statuses|vendors\/[^/]+)\/([\d.]+)$/.exec(meaning ?? entry)?.[1];
}
