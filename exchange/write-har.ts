import type { ArchivedPage } from '../store/archive/archived-page';
import { entriesOf } from './har-entries';
import { isoTime } from './iso-time';
import { byPage, type Taken } from './taken';

/**
 * Failures as HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/), as Chrome’s DevTools write and open it. What
 * a failure means stands in its entry’s comment. HAR has no place for sign-ins, proxies and preflights: they are left
 * out. `version` is the extension’s own.
 */
export function writeHar(taken: readonly Taken[], version: string): string {
  const pages = byPage(taken);
  const log = {
    version: '1.2',
    creator: { name: 'What Broke?', version },
    pages: pages.map(([page], at) => writePage(page, idOf(at))),
    entries: pages.flatMap(([, group], at) => group.flatMap((one) => entriesOf(one, idOf(at)))),
  };
  return `${JSON.stringify({ log }, undefined, 2)}\n`;
}

/** As Chrome counts them. */
function idOf(at: number): string {
  return `page_${at + 1}`;
}

function writePage({ url, at }: ArchivedPage, id: string) {
  return { startedDateTime: isoTime(at), id, title: url, pageTimings: {} };
}
