import { proxyErrors } from './proxy-errors';
import { type ProxyStatus, readProxyStatus } from './proxy-status';
import { quoted } from './quoted';

const MOST_MEMBERS = 4;

/** Proxy-Status, a sentence for each machine, the closest to the user last (RFC 9209 section 2). */
export function toldProxyStatus(value: string): string | undefined {
  const members = readProxyStatus([value]);
  if (members.length === 0) return;
  const sentences = members.slice(-MOST_MEMBERS).map((member) => `${tellMember(member)}.`);
  const order = members.length > 1 ? ['Machines on the way report, the nearest to you last.'] : [];
  return [...order, ...sentences].join(' ');
}

function tellMember(member: ProxyStatus): string {
  const { nextHop, receivedStatus, details } = member;
  return [
    tellError(member),
    ...(nextHop ? [`the machine that it asked is ${quoted(nextHop, 100)}`] : []),
    ...(receivedStatus ? [`what it got from there was a ${receivedStatus}`] : []),
    ...(details ? [`it adds ${quoted(details)}`] : []),
  ].join('; ');
}

/** Without an error it only handled the answer. */
function tellError({ intermediary, error }: ProxyStatus): string {
  const who = intermediary ? quoted(intermediary, 80) : 'A machine that does not give its name';
  if (error === undefined) return `${who} handled the answer, and names no error of its own`;
  const words = proxyErrors.get(error);
  return words ? `${who} reports that ${words}` : `${who} reports an error that it calls ${quoted(error, 80)}`;
}
