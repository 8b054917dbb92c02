import { listed, quoted } from './quoted';
import { readDictionary, textOf } from './structured-fields';

const NO_PROOF = 'that is a standing wish, and proves nothing of this failure.';
const MOST_LENGTH = 20_000;

/** NEL: the site asks for reports of requests that failed, or (`max_age` 0) for no more of them. */
export function toldNel(value: string): string | undefined {
  const [, age] = /"max_age"\s*:\s*(\d+)\b/.exec(value.slice(0, MOST_LENGTH)) ?? [];
  if (age === undefined || !value.startsWith('{')) return;
  return Number(age) === 0
    ? 'The site asks browsers not to report failed requests to it any more.'
    : `The site asks browsers to report failed requests to it; ${NO_PROOF}`;
}

/** Report-To, JSON of groups; Cloudflare writes its slashes as `\/`. */
export function toldReportTo(value: string, base: string): string | undefined {
  const found = value.slice(0, MOST_LENGTH).matchAll(/"url"\s*:\s*"([^"\s]*)"/g);
  return reportsTo(
    [...found].map(([, url = '']) => url.replaceAll('\\/', '/')),
    base,
  );
}

/** Reporting-Endpoints, a Dictionary of addresses. */
export function toldReportingEndpoints(value: string, base: string): string | undefined {
  return reportsTo(
    [...readDictionary([value]).values()].map((url) => textOf(url) ?? ''),
    base,
  );
}

/** Addresses are whole, or paths at `base`, which is what was asked for. */
function reportsTo(urls: readonly string[], base: string): string | undefined {
  const whole = urls.filter((url) => /^(https:\/\/|\/)/.test(url));
  const hosts = whole.flatMap((url) => URL.parse(url, base)?.host || []).map((host) => quoted(host, 100));
  return hosts.length > 0 ? `Browsers may report failures to ${listed(hosts, 'and')}; ${NO_PROOF}` : undefined;
}
