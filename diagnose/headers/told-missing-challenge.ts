import type { Failure } from '../../capture/failure';
import type { Evidence } from '../diagnosis';
import { mayLackSome } from './may-lack-some';

/** What must come with a status (RFC 9110 sections 15.5.2 and 15.5.8). */
const REQUIRED: Readonly<Record<number, [header: string, fact: string, says: string]>> = {
  401: [
    'www-authenticate',
    'No WWW-Authenticate',
    'The answer names no way to sign in, which a 401 must (RFC 9110, section 15.5.2), so your browser can’t ask for a password.',
  ],
  407: [
    'proxy-authenticate',
    'No Proxy-Authenticate',
    'The answer names no way to sign in to the proxy, which a 407 must (RFC 9110, section 15.5.8), so your browser can’t ask for a password.',
  ],
};

/** A sign-in that is asked for and can't be done. Nothing where the browser met a challenge, or showed no headers. */
export function toldMissingChallenge({ status = 0, headers = [], signIn }: Failure): Evidence[] {
  const [required, fact, says] = REQUIRED[status] ?? [];
  if (fact === undefined || says === undefined || signIn) return [];
  const isUnseen = headers.length === 0 || mayLackSome(headers);
  const isSent = headers.some(([name, value]) => name === required && value.trim() !== '');
  return isUnseen || isSent ? [] : [{ fact, says }];
}
