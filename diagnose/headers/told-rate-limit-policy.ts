import { elementsOf } from './elements';
import { listed, quoted } from './quoted';
import { numeral, spanOf } from './spans';
import { integerOf, type Member, readList, textOf } from './structured-fields';

/** Until draft 7: `100;w=60`, and whatever comes after it. */
const OLDER = /^(\d{1,15})[ \t]*;(?:.*;)?[ \t]*w=(\d{1,10})(?:[ \t]*;|$)/s;

const UNITS: ReadonlyMap<string, string> = new Map([
  ['requests', 'requests'],
  ['content-bytes', 'bytes'],
  ['concurrent-requests', 'requests at the same time'],
]);

/** RateLimit-Policy: `"burst";q=100;w=60`; nothing where nobody says how much. */
export function toldRateLimitPolicy(value: string): string | undefined {
  const members = readList([value]);
  const policies = (members.length > 0 ? members.map(policyOf) : elementsOf(value).map(olderPolicyOf)).flatMap(
    (policy) => policy ?? [],
  );
  return policies.length > 0 ? `The site’s limits: ${listed(policies, 'and')}.` : undefined;
}

function policyOf({ name, parameters }: Member): string | undefined {
  const quota = integerOf(parameters.get('q')) ?? -1;
  if (quota < 0) return;
  const named = textOf(parameters.get('qu')) ?? 'requests';
  const unit = UNITS.get(named) ?? `of ${quoted(named, 60)}`;
  return `${numeral(quota)} ${unit}${within(integerOf(parameters.get('w')))} (${quoted(name, 60)})`;
}

function olderPolicyOf(element: string): string | undefined {
  const [, quota, window] = OLDER.exec(element) ?? [];
  return quota && `${numeral(Number(quota))} requests${within(Number(window))}`;
}

function within(seconds = Number.NaN): string {
  const span = spanOf(seconds);
  return span ? ` within ${span}` : '';
}
