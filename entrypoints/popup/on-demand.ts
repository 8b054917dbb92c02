import type { Copied } from '../../components/Actions';
import type { Evidence } from '../../diagnose/diagnosis';
import type { Explained } from '../../diagnose/page-view';

// Loaded when somebody asks for it: the headline need not wait for it.

/** All the facts of a failure. */
export async function loadEvidence({ failure, diagnosis }: Explained): Promise<readonly Evidence[]> {
  return (await import('../../diagnose/how-we-know')).howWeKnow(failure, diagnosis);
}

/** The words to send to somebody. */
export async function textToCopy({ failure, diagnosis }: Explained, what: Copied): Promise<string> {
  if (what !== 'report') return (await import('../../diagnose/message')).messageTo(what, failure, diagnosis);
  const { reportOf } = await import('../../diagnose/report');
  return reportOf(failure, diagnosis, await loadEvidence({ failure, diagnosis }));
}
