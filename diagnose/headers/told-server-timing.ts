import { elementsOf } from './elements';
import { listed, quoted } from './quoted';
import { numeral } from './spans';

const TOKEN = /^[\w!#$%&'*+.^`|~-]+$/;
const PARAMETER = /^(dur|desc)[ \t]*=[ \t]*(.*)$/is;
const QUOTED = /^"((?:[^"\\]|\\.)*)"$/s;

/** Server-Timing: what took how long, in the words of whoever wrote it. */
export function toldServerTiming(value: string): string | undefined {
  const metrics = elementsOf(value).map((element) => elementsOf(element, ';'));
  if (metrics.length === 0 || !metrics.every(([name = '']) => TOKEN.test(name))) return;
  return `Somebody on the site’s side notes of its own work: ${listed(metrics.map(write), 'and')}.`;
}

function write([name = '', ...rest]: readonly string[]): string {
  const parameters = new Map(rest.toReversed().map(readParameter));
  const description = parameters.get('desc');
  const duration = parameters.get('dur') ?? '';
  const milliseconds = /^\d{1,12}(\.\d{1,30})?$/.test(duration) ? Number(duration) : 0;
  return [
    quoted(name, 60),
    ...(description ? [`(${quoted(description, 100)})`] : []),
    ...(milliseconds > 0 ? [`took ${inWords(milliseconds)}`] : []),
  ].join(' ');
}

/** The first of a name counts. What is no parameter that we know has no name. */
function readParameter(text: string): [name: string, value: string] {
  const [, name = '', value = ''] = PARAMETER.exec(text) ?? [];
  return [name.toLowerCase(), QUOTED.exec(value)?.[1]?.replace(/\\(.)/gs, '$1') ?? value];
}

function inWords(milliseconds: number): string {
  if (milliseconds < 1) return 'less than a millisecond';
  const [count, unit] = milliseconds < 10_000 ? [milliseconds, 'millisecond'] : [milliseconds / 1000, 'second'];
  const rounded = Math.round(count * 10) / 10;
  return `${numeral(rounded)} ${unit}${rounded === 1 ? '' : 's'}`;
}
