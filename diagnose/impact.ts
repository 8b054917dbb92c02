import type { Failure } from '../capture/failure';
import { isElsewhere } from './is-elsewhere';

/** What is missing when a part of a page fails, by the browser's resource type; never more certain than the type is. */
const MISSING: Record<string, string> = {
  sub_frame: 'A box on the page that shows another page may be empty.',
  script: 'A script did not load, so something on the page may not react or may be missing.',
  stylesheet: 'A style sheet did not load, so the page may look bare or out of order.',
  font: 'A font did not load, so some text may look different. It can still be read.',
  image: 'A picture may be missing. The rest of the page does not depend on it.',
  imageset: 'A picture may be missing. The rest of the page does not depend on it.',
  media: 'A video or a sound may not play.',
  xmlhttprequest: 'The page asked for data and did not get it, so something on it may be missing or out of date.',
  websocket: 'A live connection was not made, so news may not arrive by itself.',
  beacon: 'The page only wanted to report something. You will most likely notice nothing.',
  ping: 'The page only wanted to report something. You will most likely notice nothing.',
  csp_report: 'Your browser only wanted to report something. You will most likely notice nothing.',
  object: 'Something embedded in the page may be missing.',
};

const ANYTHING = 'It is a part of the page, so something on it may be missing.';

/** What a failure means for the page that it is a part of; nothing for a page itself. */
export function impactOf({ type, url, initiator }: Failure): string | undefined {
  if (type === 'main_frame') return;
  const impact = (Object.hasOwn(MISSING, type) && MISSING[type]) || ANYTHING;
  const host = URL.parse(url)?.host;
  const asker = initiator && URL.parse(initiator)?.host;
  return host && asker && isElsewhere(host, asker) ? `${impact} It was asked of another host, ${host}.` : impact;
}
