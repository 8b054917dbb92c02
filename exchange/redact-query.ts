/** What stands where something was left out; capture writes the same. */
export const HIDDEN = '•••';

/** A parameter that is all name: `wsdl`. Anything longer, or with a digit, may be a value. */
const BARE_NAME = /^[A-Za-z_-]{1,20}$/;

/** A query, without its question mark, that keeps the names of its parameters and none of their values. */
export function redactQuery(query: string): string {
  return query
    .split('&')
    .map((parameter) => {
      const at = parameter.indexOf('=');
      if (at >= 0) return at < parameter.length - 1 ? `${parameter.slice(0, at)}=${HIDDEN}` : parameter;
      return parameter === '' || BARE_NAME.test(parameter) ? parameter : HIDDEN;
    })
    .join('&');
}
