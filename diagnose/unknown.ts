import type { Failure } from '../capture/failure';
import type { Party } from '../data/shapes';
import { isExposed } from './exposed';
import { madeBy, readProxyStatus } from './headers/proxy-status';
import { valuesOf } from './headers/values-of';

/** What cannot be told of who answered, as sentences. */
export function unknownOf({ status = 0, url, headers = [] }: Failure, party: Party): string[] {
  if (status < 400 || party !== 'unknown') return [];
  const maker = madeBy(readProxyStatus(valuesOf(headers, 'proxy-status')));
  if (maker) {
    const name = maker.intermediary
      ? `A machine on the way that calls itself “${maker.intermediary}”`
      : 'A machine on the way';
    return [`${name} says that it made this answer itself. Whose machine that is, nothing in the answer proves.`];
  }
  const onTheWay = isExposed(url)
    ? ', or whether somebody on the way wrote the answer, since the connection is not encrypted'
    : '';
  return [`We can’t tell which machine on the site’s side answered${onTheWay}: nothing in the answer proves it.`];
}
