import type { Failure } from '../../capture/failure';
import type { Reporting } from '../../components/report/reporting';
import type { Evidence } from '../../diagnose/diagnosis';
import type { Explained } from '../../diagnose/page-view';
import type { About } from './report-text';

// Loaded when somebody asks for it: the headline need not wait for it.

/** All the facts of a failure. */
export async function loadEvidence({ failure, diagnosis }: Explained): Promise<readonly Evidence[]> {
  return (await import('../../diagnose/how-we-know')).howWeKnow(failure, diagnosis);
}

/** Reports on failures. `about` tells what else is known of one. */
export function reportingOn(about: (failure: Failure) => About): Reporting {
  return {
    write: async (explained, report, isRedacted) =>
      (await import('./report-text')).reportText(explained, { ...about(explained.failure), report, isRedacted }),
    copy: (text) => navigator.clipboard.writeText(text),
  };
}
