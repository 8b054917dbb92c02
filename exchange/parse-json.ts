import { keepText } from '../capture/kept-text';
import { jsonBreaksAt } from './json-breaks-at';
import { UnreadableFile } from './unreadable-file';

/** UTF-16 units; a browser needs several times as much memory to read it. */
const MOST = 100 * 1024 * 1024;

/** What a JSON file holds. Throws `UnreadableFile` with a sentence that names the place where it is broken. */
export function parseJson(text: string): unknown {
  if (text.length > MOST) throw new UnreadableFile('This file is too large: up to 100 MB can be read.');
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    return JSON.parse(json);
  } catch {
    throw new UnreadableFile(whyNot(json));
  }
}

function whyNot(json: string): string {
  const at = jsonBreaksAt(json);
  if (json.trim() === '') return 'This file is empty.';
  if (at >= json.length) return 'This file ends too early: it is JSON, but its end is missing. Was it cut off?';
  const before = json.slice(0, at);
  const column = at - before.lastIndexOf('\n');
  const line = before.split('\n').length;
  const here = keepText(json.slice(at, at + 20), 20);
  return `This file is broken JSON: line ${line}, column ${column} begins with “${here}”, which can’t stand there.`;
}
