import type { Endpoint } from '../../capture/failure';
import { writeHeader } from '../../diagnose/headers/write-header';
import { codeBlock } from '../code-block';
import { code } from '../markdown-text';
import { oneLine } from './letter';
import type { Reported } from './report';

/** What a failure holds beyond what the rest of a report tells: the way, the kept headers, the content; Markdown. */
export function everySeen(reported: Reported): string {
  const { headers = [], preflight, body } = reported.failure;
  return [
    factsOf(reported)
      .map(([name, value]) => `- ${name}: ${code(oneLine(value))}`)
      .join('\n'),
    ...headersOf('Headers of the answer, as far as they are kept:', headers),
    ...headersOf('Headers of the answer to the preflight:', preflight?.headers ?? []),
    // The words of an answer may be about somebody; what tells why it failed is quoted as evidence.
    ...(body && !reported.isRedacted ? ['What the answer says, as far as it is kept:', codeBlock(body.text)] : []),
  ].join('\n\n');
}

function factsOf({ failure }: Reported): (readonly [name: string, value: string])[] {
  const { type, initiator, ip, proxy, signIn, preflight, fromCache, fromWorker, redirects = [], count } = failure;
  const asker = signIn && `${signIn.from}, ${endpoint(signIn)}, ${signIn.scheme}`;
  const facts: (readonly [string, string | undefined])[] = [
    ['Kind of request', type],
    ['How often', String(count)],
    ['Asked for by', initiator],
    ['Asked for by the site’s service worker', fromWorker ? 'yes' : undefined],
    ['Answered by', ip],
    ['Out of the browser’s cache', fromCache ? 'yes' : undefined],
    ['Proxy', proxy && endpoint(proxy)],
    ['Sign-in asked for by', asker],
    ['Realm', signIn?.realm],
    ['Preflight answered', preflight && String(preflight.status ?? preflight.error ?? 'nothing')],
    ...redirects.map(({ url, status }) => ['Redirected from', `${status} ${url}`] as const),
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

/** Where it is hidden, there is no port. */
function endpoint({ host, port }: Endpoint): string {
  return port ? `${host}:${port}` : host;
}

function headersOf(says: string, headers: NonNullable<Reported['failure']['headers']>): string[] {
  return headers.length > 0 ? [says, codeBlock(headers.map((header) => oneLine(writeHeader(header))).join('\n'))] : [];
}
