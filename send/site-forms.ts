import type { CheckResult } from './check-result';

const IS_ADDRESS = /^(\[|[\d.]+$)|^localhost$/;

/** The ways in which people write an address: http and https, with and without `www`. */
export function siteForms(url: string): string[] {
  const address = URL.parse(url);
  if (!address) return [];
  const bare = address.host.replace(/^www\./, '');
  const hosts = IS_ADDRESS.test(address.hostname) ? [address.host] : [bare, `www.${bare}`];
  const rest = `${address.pathname}${address.search}`;
  return ['https', 'http'].flatMap((scheme) => hosts.map((host) => `${scheme}://${host}${rest}`));
}

export interface ComparedForms {
  /** Where all of them lead, if they do. */
  end?: string;
  failed: number;
  /** http:// does not lead to https://, where that works. */
  httpStays: boolean;
}

/** What the forms' results say together. */
export function compareForms(forms: readonly string[], results: readonly (CheckResult | undefined)[]): ComparedForms {
  const ends = forms.map((_, at) => {
    const result = results[at];
    return result?.outcome === 'fine' || result?.outcome === 'redirected' ? result.steps.at(-1)?.url : undefined;
  });
  const [first] = ends;
  const isSecure = ends.some((end) => end?.startsWith('https:'));
  return {
    ...(first !== undefined && ends.every((end) => end === first) ? { end: first } : {}),
    failed: ends.filter((end) => end === undefined).length,
    httpStays: isSecure && forms.some((form, at) => form.startsWith('http:') && ends[at]?.startsWith('http:')),
  };
}
