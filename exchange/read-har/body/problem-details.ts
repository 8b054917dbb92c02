import { keepText } from '../../../capture/kept-text';
import { keepUrl } from '../../../capture/kept-url';
import { objectIn } from '../json-parts';
import { hideInText } from './hide-secrets';

const MOST_TEXT = 1000;

/** Both are URI references. */
const URLS = new Set(['type', 'instance']);
const TEXTS = new Set(['title', 'detail']);

/** The members of problem details (RFC 9457 section 3.1) as JSON; nothing where there are fewer than two of them. */
export function problemDetails(json: unknown): string | undefined {
  const problem = objectIn(json);
  const kept = ['type', 'title', 'status', 'detail', 'instance'].flatMap((name) => {
    const value = keepMember(name, problem[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  const isProblem = kept.length > 1 && kept.some(([name]) => TEXTS.has(name));
  return isProblem ? JSON.stringify(Object.fromEntries(kept)) : undefined;
}

function keepMember(name: string, value: unknown): string | number | undefined {
  if (name === 'status') return typeof value === 'number' ? value : undefined;
  if (typeof value !== 'string') return;
  const cut = hideInText(value.slice(0, MOST_TEXT + 1));
  return keepText(URLS.has(name) ? keepUrl(cut) : cut, MOST_TEXT);
}
