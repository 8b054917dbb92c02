import { browser } from 'wxt/browser';
import { type Explained, explainFailure } from '../../diagnose/page-view';
import type { ReadPage } from '../../diagnose/page-words';
import { redactText } from '../../exchange/redact-text';
import { redactUrl } from '../../exchange/redact-url';
import { type BrowserTells, browserName } from '../../exchange/reports/browser-name';
import { redactFor } from '../../exchange/reports/redact-for';
import type { Report, SeenWith } from '../../exchange/reports/report';
import { writeReport } from '../../exchange/reports/write-report';
import { loadKnowledge } from './load-knowledge';

/** What else is known of a failure. */
export interface About {
  /** The page on which it failed. */
  pageUrl?: string;
  /** The words of the page that failed, where they were read. */
  read?: ReadPage;
}

interface Asked extends About {
  report: Report;
  isRedacted: boolean;
}

/** A report on a failure. What is redacted is explained anew, since a diagnosis quotes what was seen. */
export async function reportText(explained: Explained, { report, isRedacted, pageUrl, read }: Asked): Promise<string> {
  if (!isRedacted) return writeReport(report, { ...explained, pageUrl, isRedacted, seenWith: seenWith() });
  const failure = redactFor(report, explained.failure);
  const knowledge = await loadKnowledge([failure], read && { ...read, text: redactText(read.text) });
  const again = explainFailure(failure, knowledge, Date.now());
  if (!again) throw new Error('Its knowledge was loaded.');
  return writeReport(report, {
    ...again,
    pageUrl: pageUrl && redactUrl(pageUrl),
    isRedacted,
    seenWith: seenWith(),
  });
}

/** What the browser tells every page, without a permission. */
function seenWith(): SeenWith {
  const { userAgent, userAgentData } = navigator as Navigator & { userAgentData?: Omit<BrowserTells, 'userAgent'> };
  const { brands, platform } = userAgentData ?? {};
  return {
    browser: browserName({ userAgent, brands, platform }),
    version: browser.runtime.getManifest().version,
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
