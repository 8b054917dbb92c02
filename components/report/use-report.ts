import { useState } from 'preact/hooks';
import type { Explained } from '../../diagnose/page-view';
import type { Report } from '../../exchange/reports/report';
import type { Reporting } from './reporting';

interface Shown {
  report: Report;
  /** What it is about, though the page may show something else by now. */
  explained: Explained;
  isRedacted: boolean;
  /** What is copied, letter by letter. */
  text: string;
}

/** The report that is shown, once it is written: what may be private is left out until somebody wants it in. */
export function useReport({ write }: Reporting) {
  const [shown, setShown] = useState<Shown>();
  const show = async (report: Report, explained: Explained, isRedacted = true) =>
    setShown({ report, explained, isRedacted, text: await write(explained, report, isRedacted) });
  return {
    shown,
    show,
    redact: (isRedacted: boolean) => shown && show(shown.report, shown.explained, isRedacted),
    hide: () => setShown(undefined),
  };
}
