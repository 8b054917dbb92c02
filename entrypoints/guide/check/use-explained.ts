import { useEffect, useState } from 'preact/hooks';
import { type Explained, explainFailure } from '../../../diagnose/page-view';
import type { CheckResult } from '../../../send/check-result';
import { loadKnowledge } from '../../popup/load-knowledge';

/** What the diagnosis makes of a result that failed; nothing until that is loaded. */
export function useExplained(result: CheckResult | undefined): Explained | undefined {
  const [explained, setExplained] = useState<Explained>();
  const failure = result?.failure;
  useEffect(() => {
    let isCurrent = true;
    setExplained((shown) => (shown?.failure.requestId === failure?.requestId ? shown : undefined));
    if (failure)
      void loadKnowledge([failure]).then((knowledge) => {
        if (isCurrent) setExplained(explainFailure(failure, knowledge, Date.now()));
      });
    return () => {
      isCurrent = false;
    };
  }, [failure]);
  return explained?.failure === failure ? explained : undefined;
}
