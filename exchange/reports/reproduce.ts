import { corsCondition } from '../../diagnose/cors';
import { HIDDEN } from '../redact-query';
import { writeCurl } from '../write-curl';
import type { Reported } from './report';

/** How somebody else can see the same failure. */
export interface Reproduction {
  says: string;
  /** For a POSIX shell; missing where none could show it. */
  command?: string;
  /** What to know before the command is run. */
  notes: readonly string[];
}

/** Methods that ask for nothing to be changed (RFC 9110 section 9.2.1). */
const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/** `where`: on which network to try, as words after “in a browser”. */
export function reproduce(reported: Reported, where = ''): Reproduction {
  const { failure } = reported;
  const says =
    failure.type === 'main_frame'
      ? `Open the address in a browser${where}.`
      : `Open the page in a browser${where}, and look for this request in its developer tools, under Network.`;
  const missing = whyNoCommand(reported);
  if (missing) return { says, notes: [missing] };
  const [origin, proxy] = [originFor(reported), proxyFor(reported)];
  const command = writeCurl(failure, { origin, proxy });
  return { says, command, notes: command ? notesOn(reported, command, proxy) : [] };
}

function whyNoCommand({ failure, diagnosis }: Reported): string | undefined {
  const broke = diagnosis.hops.find(({ state }) => state === 'broke')?.kind;
  const isHere = broke === 'browser' || broke === 'you';
  if (failure.status === undefined && isHere && !corsCondition(failure))
    return 'It broke before anything was asked of the network, so no command can show it.';
  // Capture cuts so; in an address of a browser’s it would be escaped.
  if (failure.url.includes('…')) return 'The address was too long to be kept whole, so there is no command for it.';
  return;
}

function notesOn({ failure }: Reported, command: string, proxy?: string): string[] {
  const usedProxy = failure.proxy !== undefined || failure.signIn?.from === 'proxy';
  return [
    'The command sends no cookies, no sign-in and no content, so it may be answered in another way.',
    ...(SAFE.has(failure.method)
      ? []
      : [`It asks with ${failure.method}, which may change something: run it only where that does no harm.`]),
    ...(command.includes(HIDDEN) ? [`Put a value of your own in the place of each ${HIDDEN}.`] : []),
    ...(usedProxy && !proxy
      ? ['My browser used a proxy; without it, the command may be answered in another way.']
      : []),
    ...(corsCondition(failure)
      ? ['It does not check CORS as a browser does: compare the Access-Control-Allow headers of the answer.']
      : []),
  ];
}

/** What another site is asked on behalf of, where CORS has a part in it. */
function originFor({ failure }: Reported): string | undefined {
  const origin = corsCondition(failure) && URL.parse(failure.initiator ?? '')?.origin;
  return origin && origin !== 'null' ? origin : undefined;
}

/** Whoever asks for a proxy’s sign-in is an HTTP proxy; of another one it is not told which kind it is. */
function proxyFor({ failure: { signIn } }: Reported): string | undefined {
  const isKnown = signIn?.from === 'proxy' && /^[\w.-]{1,253}$|^\[[\da-f:.]{2,45}\]$/i.test(signIn.host);
  return isKnown ? `${signIn.host}:${signIn.port}` : undefined;
}
