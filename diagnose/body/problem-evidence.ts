import type { Failure } from '../../capture/failure';
import type { Evidence } from '../diagnosis';
import { quoted } from '../headers/quoted';
import { memberOf, readJson, textOf } from './read-json';

/** A problem that the answer describes in the standard's form (RFC 9457 section 3.1), quoted; nothing where it has none. */
export function problemEvidence({ status = 0, body }: Failure): Evidence | undefined {
  const problem = status >= 400 && body ? readJson(body) : undefined;
  if (!body || !problem || !isProblem(body.type, problem)) return;
  const [title, detail] = [textOf(problem, 'title'), textOf(problem, 'detail')];
  const named = title ?? detail;
  if (named === undefined) return;
  return {
    fact: `The answer says: ${quoted(named)}`,
    says:
      detail && detail !== named
        ? `The site’s program, or a gateway in front of it, gives this reason: ${quoted(detail, 400)}`
        : 'The site’s program, or a gateway in front of it, names the problem so.',
    grade: 'hint',
    party: 'app',
    isCause: detail !== undefined && detail !== named,
    announcedBy: 'content-type',
  };
}

/** Under another type only what has a problem's members is one: `title` alone stands in many an answer. */
function isProblem(type: string, problem: object): boolean {
  if (type === 'application/problem+json') return true;
  const [title, status] = [memberOf(problem, 'title'), memberOf(problem, 'status')];
  const isNumbered = typeof status === 'number' && status >= 400 && status <= 599;
  return typeof title === 'string' && isNumbered && ['type', 'detail'].some((name) => textOf(problem, name));
}
