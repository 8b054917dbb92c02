import { useEffect, useState } from 'preact/hooks';
import type { ShownForms } from '../../../components/check/SiteForms';
import type { CheckChoices } from '../../../send/check-run';
import { compareForms, siteForms } from '../../../send/site-forms';
import { CheckInHand } from './check-in-hand';

/** Asks for the ways to write an address when told to, and compares them. None of it is kept. */
export function useSiteForms(url: string | undefined, choices: CheckChoices) {
  const [shown, setShown] = useState<ShownForms & { of: string }>();
  const [running, setRunning] = useState<CheckInHand>();
  useEffect(() => () => running?.cancel(), [running, url]);
  const compare = () => {
    if (!url) return;
    const forms = siteForms(url);
    const check = new CheckInHand({
      urls: forms,
      choices,
      onChange: () => {
        const results = [...check.results];
        const compared = check.state === 'done' ? compareForms(forms, results) : undefined;
        if (check.state !== 'cancelled') setShown({ of: url, forms, results, compared });
      },
    });
    setRunning(check);
    setShown({ of: url, forms, results: [] });
    void check.start();
  };
  return { forms: shown?.of === url ? shown : undefined, compare };
}
