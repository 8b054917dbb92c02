import { keepText } from '../../capture/kept-text';
import { objectIn, textIn } from './json-parts';

const MOST_NAME = 60;
const MOST_VERSION = 20;

/** Makers that call themselves by a name, and count by a version, that nobody knows them by. */
const KNOWN = new Map([
  ['WebInspector', 'Chromium’s developer tools'],
  ['WebKit Web Inspector', 'Safari’s developer tools'],
]);

/** Who made a HAR: `Firefox 153`, or with a browser of another name, `Playwright 1.65.1 with chromium 149`. */
export function makerOf(creator: unknown, browser: unknown): string {
  const maker = nameOf(creator);
  const used = nameOf(browser);
  return maker && used && maker !== used ? `${maker} with ${used}` : maker || used;
}

function nameOf(json: unknown): string {
  const { name, version } = objectIn(json);
  const called = textIn(name)?.trim() ?? '';
  const known = KNOWN.get(called);
  if (known || !called) return known ?? '';
  const count =
    /\d[\d.]*/
      .exec(textIn(version) ?? '')?.[0]
      .slice(0, MOST_VERSION)
      .replace(/(\.0)+$/, '') ?? '';
  return `${keepText(called, MOST_NAME)} ${count}`.trim();
}
