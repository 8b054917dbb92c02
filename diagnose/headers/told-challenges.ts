import { type Challenge, readChallenges } from './challenges';
import { listed, quoted } from './quoted';

const MOST_REMARKS = 4;

/** The schemes that are registered, and Amazon's: https://www.iana.org/assignments/http-authschemes */
const WAYS: ReadonlyMap<string, string> = new Map([
  ['basic', 'a name and a password (Basic)'],
  ['digest', 'a name and a password that is sent scrambled (Digest)'],
  ['bearer', 'a digital ticket (Bearer)'],
  ['dpop', 'a digital ticket that is tied to one key (DPoP)'],
  ['gnap', 'a digital ticket that is tied to one key (GNAP)'],
  ['oauth', 'a signed digital ticket (OAuth)'],
  ['privatetoken', 'a digital ticket that does not say who you are (PrivateToken)'],
  ['negotiate', 'your company sign-in (Negotiate)'],
  ['ntlm', 'your company sign-in in its older form (NTLM)'],
  ['kerberos', 'your company sign-in (Kerberos)'],
  ['hoba', 'a digital signature in place of a password (HOBA)'],
  ['mutual', 'a password that each side proves to the other (Mutual)'],
  ['scram-sha-1', 'a name and a password that is proved without being sent (SCRAM)'],
  ['scram-sha-256', 'a name and a password that is proved without being sent (SCRAM)'],
  ['concealed', 'a key that is known there already (Concealed)'],
  ['vapid', 'the signature of a program that sends push messages (vapid)'],
  ['aws4-hmac-sha256', 'a signature made with a key from Amazon (AWS4-HMAC-SHA256)'],
]);

const TICKETS = ['bearer', 'dpop'];

/** RFC 6750 section 3.1. */
const TICKET_ERRORS: ReadonlyMap<string, string> = new Map([
  ['invalid_request', 'It says that the request was incomplete or put together wrongly.'],
  [
    'invalid_token',
    'The ticket that came with the request was not accepted: it has run out, was withdrawn or is damaged.',
  ],
  ['insufficient_scope', 'The ticket that came with the request does not allow this.'],
]);

/** One WWW-Authenticate or Proxy-Authenticate; nothing where it holds no challenge. */
export function toldChallenges(value: string, to: 'site' | 'proxy'): string | undefined {
  const challenges = readChallenges([value]);
  if (challenges.length === 0) return;
  const ways = listed(challenges.map(wayOf), 'or');
  const remarks = new Set(challenges.flatMap(remarksOn));
  const where = to === 'proxy' ? ' to a proxy' : '';
  return [`The answer asks for a sign-in${where} with ${ways}.`, ...[...remarks].slice(0, MOST_REMARKS)].join(' ');
}

function wayOf({ scheme }: Challenge): string {
  return WAYS.get(scheme) ?? `a way of its own, ${quoted(scheme, 60)}`;
}

function remarksOn({ scheme, params }: Challenge): string[] {
  const remarks: string[] = [];
  if (scheme === 'digest' && params.stale?.toLowerCase() === 'true')
    remarks.push('The password was not wrong: its ticket had run out, and the same password may be sent again.');
  if (TICKETS.includes(scheme)) remarks.push(...remarksOnTicket(params));
  if (params.realm) remarks.push(`What is locked is called ${quoted(params.realm)}.`);
  return remarks;
}

/** Without an error the request brought no ticket, or one of another kind (RFC 6750 section 3.1). */
function remarksOnTicket({ error, scope, error_description: description }: Challenge['params']): string[] {
  const remarks: string[] = [];
  if (error) remarks.push(TICKET_ERRORS.get(error) ?? `Its own word for what was wrong is ${quoted(error)}.`);
  if (scope) remarks.push(`The ticket must cover ${quoted(scope)}.`);
  if (description) remarks.push(`It adds: ${quoted(description)}.`);
  return remarks;
}
