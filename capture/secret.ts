/** Parameters whose values open doors: access tokens, one-time codes, session ids, signatures, passwords. */
const NAME =
  /^(.*[-_.])?(token|key|secret|password|passwd|pwd|code|sig|signature|auth|session|sid|jwt|credential|otp|ticket|assertion)s?$/i;
const CAMEL_NAME = /(Token|Key|Secret|Password|Signature|Session|Credential)$/;

/** A JSON Web Token (RFC 7519): two or more base64url parts, the first of which begins with `{"`. */
const JWT = /^eyJ[\w-]{8,}\.[\w-]{8,}/;

/** Runs of one kind of character: chance changes kinds often, words do not. */
const RUN = /[a-z]+|[A-Z]+|\d+/g;

const SHORTEST_RANDOM = 20;

/** Does a URL's parameter look like a secret, by its name or by its value? Rather one too many than one too few. */
export function isSecret(name: string, value: string): boolean {
  return NAME.test(name) || CAMEL_NAME.test(name) || JWT.test(value) || isRandom(value);
}

/** A long piece in which letters and digits change places as only chance (or base64, or hex) lets them. */
function isRandom(value: string): boolean {
  return value.split(/%[0-9A-Fa-f]{2}|[^A-Za-z0-9]+/).some((piece) => {
    const runs = piece.length >= SHORTEST_RANDOM ? (piece.match(RUN) ?? []) : [];
    return /\d/.test(piece) && /[A-Za-z]/.test(piece) && runs.length >= piece.length / 4;
  });
}
